import Survey

/// Finds units by the codes in a file, also where a spreadsheet has dropped a leading zero.
struct UnitCodes {
    private let exact: [String: Int]
    private let withoutZeros: [String: Int]

    /// The codes of a register's units.
    init(_ register: Register) {
        var exact: [String: Int] = [:]
        var withoutZeros: [String: Int] = [:]
        var ambiguous: Set<String> = []
        for (position, unit) in register.units.enumerated() {
            exact[unit.code] = position
            let short = UnitCodes.withoutZeros(unit.code)
            if withoutZeros.updateValue(position, forKey: short) != nil { ambiguous.insert(short) }
        }
        self.exact = exact
        self.withoutZeros = withoutZeros.filter { !ambiguous.contains($0.key) }
    }

    /// The position of the unit that a code means.
    func position(_ code: String) -> Int? {
        exact[code] ?? withoutZeros[UnitCodes.withoutZeros(code)]
    }

    private static func withoutZeros(_ code: String) -> String {
        String(code.drop { $0 == "0" })
    }
}
