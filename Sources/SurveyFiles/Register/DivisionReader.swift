import Survey

/// Reads the ways in which a register divides its units into classes.
struct DivisionReader {
    /// Memberships are bytes, and one value means "no class".
    private static let limit = Int(Division.none)

    let table: UnitTable
    let characteristics: [Characteristic]
    let series: SeriesTable

    /// The divisions that a register's list describes.
    func divisions(_ value: YAMLValue) throws(FileProblem) -> [Division] {
        var ids = UniqueIDs()
        return try value.list { (entry) throws(FileProblem) in
            let division = try entry.mapping([
                "id", "label", "classes", "frames", "column", "names", "cut", "at", "count", "from", "to",
            ])
            let id = try ids.unique(division.required("id"))
            let label = try division.required("label").phrase()
            let (classes, membership) = try classesAndMembership(division)
            guard classes.count <= DivisionReader.limit else { throw entry.problem(.badValue, id) }
            let frames = try division["frames"]?.texts()
            let isInside = table.units.map { frames?.contains($0.frame) ?? true }
            return Division(
                id: id, label: label, classes: classes,
                membership: zip(membership, isInside).map { position, isInside in
                    position.map { isInside ? UInt8($0) : Division.none } ?? Division.none
                })
        }
    }

    /// Classes, and for each unit the position of its class.
    private typealias Classified = (classes: [Division.Class], membership: [Int?])

    private func classesAndMembership(_ division: YAMLMapping) throws(FileProblem) -> Classified {
        if let column = division["column"] {
            try division.refuse("cut", "at", "count", "from", "to")
            guard let classes = division["classes"] else {
                return try classesOfData(column, names: division["names"])
            }
            try division.refuse("names")
            return try byColumn(column, classes: self.classes(classes))
        }
        try division.refuse("names")
        let classes = try division.required("classes")
        if let cut = division["cut"] {
            try division.refuse("count", "from", "to")
            return try byCut(cut, at: division.required("at"), classes: classes)
        }
        try division.refuse("at")
        return try byCount(
            division.required("count"), from: division.required("from"), to: division.required("to"),
            classes: classes)
    }

    private func classes(_ value: YAMLValue) throws(FileProblem) -> [Division.Class] {
        var ids = UniqueIDs()
        return try value.list { (entry) throws(FileProblem) in
            let one = try entry.mapping(["id", "label"])
            return Division.Class(
                id: try ids.unique(one.required("id")), label: try one.required("label").phrase())
        }
    }

    /// Each unit's class stands in a column.
    private func byColumn(_ column: YAMLValue, classes: [Division.Class]) throws(FileProblem) -> Classified {
        let position = try table.table.column(column.text())
        let places = Dictionary(uniqueKeysWithValues: classes.enumerated().map { ($1.id, $0) })
        let membership = try table.rows.map { (row) throws(FileProblem) -> Int? in
            let id = row.cells[position]
            guard !id.isEmpty else { return nil }
            guard let place = places[id] else { throw table.table.problem(.danglingReference, row, id) }
            return place
        }
        return (classes, membership)
    }

    /// The classes are what stands in a column, ascending, with names from another column.
    private func classesOfData(_ column: YAMLValue, names: YAMLValue?) throws(FileProblem) -> Classified {
        let ids = try table.table.column(column.text())
        let labels =
            try names.map { (name) throws(FileProblem) in try table.table.column(name.text()) } ?? ids
        var found: [String: String] = [:]
        for row in table.rows where !row.cells[ids].isEmpty {
            let (id, label) = (row.cells[ids], row.cells[labels])
            guard found[id, default: label] == label else { throw table.table.problem(.repeated, row, id) }
            found[id] = label
        }
        let classes = found.keys.sorted().map { Division.Class(id: $0, label: Phrase(found[$0] ?? $0)) }
        return try byColumn(column, classes: classes)
    }

    /// A characteristic is cut at ascending values; a value at the cut belongs to the class above.
    private func byCut(
        _ characteristic: YAMLValue, at cuts: YAMLValue, classes value: YAMLValue
    ) throws(FileProblem) -> Classified {
        let id = try characteristic.text()
        guard let characteristic = characteristics.first(where: { $0.id == id }) else {
            throw characteristic.problem(.danglingReference)
        }
        let bounds = try cuts.list { (cut) throws(FileProblem) in
            try cut.number(decimals: characteristic.decimals)
        }
        guard zip(bounds, bounds.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw cuts.problem(.badValue, "at")
        }
        let classes = try classes(value)
        guard classes.count == bounds.count + 1 else { throw value.problem(.badValue, "classes") }
        return (
            classes,
            characteristic.values.map { value in value.map { value in bounds.count { $0 <= value } } }
        )
    }

    /// The class is the number of years in which a series is above zero.
    private func byCount(
        _ name: YAMLValue, from: YAMLValue, to: YAMLValue, classes value: YAMLValue
    ) throws(FileProblem) -> Classified {
        let id = try name.text()
        guard let counted = series.series.first(where: { $0.id == id }) else {
            throw name.problem(.danglingReference)
        }
        let (first, last) = (try from.integer(), try to.integer())
        guard (0...9999).contains(first) else { throw from.problem(.badValue) }
        guard (first...9999).contains(last) else { throw to.problem(.badValue) }
        let positions = counted.years.indices.filter { (first...last).contains(counted.years[$0]) }
        let classes = try classes(value)
        guard classes.count == last - first + 2 else { throw value.problem(.badValue, "classes") }
        let membership = zip(counted.values, series.hasRows).map { values, hasRows in
            hasRows ? positions.count { values[$0].isAboveZero } : nil
        }
        return (classes, membership)
    }
}

extension YearSeries.Value {
    /// Whether there was any, known or withheld.
    fileprivate var isAboveZero: Bool {
        switch self {
        case .known(let number): number > 0
        case .withheld: true
        case .missing: false
        }
    }
}
