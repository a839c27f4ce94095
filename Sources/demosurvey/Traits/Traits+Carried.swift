import Survey

extension Traits {
    /// The traits of an earlier register's units: those that the unit has later. A unit that became part of another has
    /// the traits of what it became.
    static func carried(_ traits: [Traits], of later: Register, to earlier: Register) -> [Traits] {
        earlier.units.map { unit in
            let heir = later.codeChanges.first { $0.from == unit.code }?.to ?? unit.code
            return later.position(ofUnit: heir).map { traits[$0] } ?? Traits()
        }
    }
}
