import Survey

extension Workspace {
    /// The register that holds in a year: that of the survey's own wave of the year, else the known one where the survey is of
    /// kommuner, else that of the survey's last wave before. Nil where none is known.
    ///
    /// - Throws: what `KnownRegisters` throws.
    public func register(asOf year: Int) throws(FileProblem) -> Register? {
        if let own = survey.wave(year)?.register { return own }
        if let known = try KnownRegisters.register(of: year), isOfKnownUnits(known) { return known }
        return survey.waves.last { $0.year <= year }?.register
    }

    /// The years from which the registers hold that `register(asOf:)` knows, ascending.
    ///
    /// - Throws: what `KnownRegisters` throws.
    public func registerYears() throws(FileProblem) -> [Int] {
        let known = try KnownRegisters.register(of: .max).map(isOfKnownUnits) ?? false
        let own = survey.waves.map(\.year)
        return try Set(own + (known ? KnownRegisters.years() : [])).sorted()
    }

    /// Whether the survey asks the same kind of units as a register has.
    private func isOfKnownUnits(_ register: Register) -> Bool {
        register.frames.first?.id == wave.register.frames.first?.id
    }
}
