import FollowUp
import Survey

/// Finds the units that rows are about.
struct UnitFinder {
    let register: Register

    /// Why no unit was found.
    struct Miss: Error {
        let kind: ListIssue.Kind
        let column: ListIssue.Column
        let value: String
    }

    /// The unit with a code. A spreadsheet may have taken the zero away that a code begins with; a name that belongs to
    /// another unit is told of, since rows may have been sorted column by column.
    func unit(code: String?, name: String?) throws(Miss) -> Unit {
        let code = code ?? ""
        guard let unit = unit(code) else { throw Miss(kind: .unknownUnit, column: .code, value: code) }
        if let name, !isCalled(unit, name) {
            throw Miss(kind: .otherName, column: .field(.name), value: name)
        }
        return unit
    }

    /// The unit with a code, else the only one of a name.
    func unit(code: String?, orNamed name: String?) throws(Miss) -> Unit {
        if let code { return try unit(code: code, name: name) }
        let found = name.map { register.units(meantBy: $0) } ?? []
        guard let first = found.first else {
            throw Miss(kind: .unknownUnit, column: .unit, value: name ?? "")
        }
        guard found.count == 1 else {
            throw Miss(kind: .ambiguousUnit, column: .unit, value: name ?? "")
        }
        return register.units[first]
    }

    private func unit(_ code: String) -> Unit? {
        let position = register.position(ofUnit: code) ?? register.position(ofUnit: "0" + code)
        return position.map { register.units[$0] }
    }

    private func isCalled(_ unit: Unit, _ name: String) -> Bool {
        let name = name.lowercased()
        return unit.name.lowercased() == name || unit.officialName.lowercased() == name || unit.code == name
    }
}
