import Survey

/// From which answer to which the same units went: every category of one wave against every category of a later one,
/// "not relevant" and "does not apply" included.
public struct TransitionTable: Sendable, Hashable {
    /// The year of the earlier wave.
    public let since: Int
    /// The year of the later wave.
    public let until: Int
    /// The categories of the earlier wave.
    public let rows: [Category]
    /// The categories of the later wave.
    public let columns: [Category]
    /// The units that went from a row to a column: `counts[row][column]`.
    public let counts: [[Int]]
    /// The units of the domain, N.
    public let units: Int

    /// The units of the table, n.
    public var base: Int { counts.joined().reduce(0, +) }
    /// The units that gave each category the first time.
    public var rowTotals: [Int] { counts.map { $0.reduce(0, +) } }
    /// The units that gave each category the second time.
    public var columnTotals: [Int] {
        columns.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
    }

    /// The part of the units of a row that went to a column. It is known of all of them, so its interval is a point.
    public func share(fromRow row: Int, toColumn column: Int) -> Share {
        let total = counts[row].reduce(0, +)
        return Share(count: counts[row][column], base: total, units: total)
    }
}

extension Panel {
    /// The units that went from one category to another, by their positions in the newest wave's register: as many as
    /// `TransitionTable.counts[row][column]`.
    public func units(
        fromRow row: Int, toColumn column: Int, from: Int? = nil, to: Int? = nil
    ) -> [Int] {
        guard let span = span(from: from, to: to), [.single, .scale].contains(items[span.now].kind) else {
            return []
        }
        return members.indices.filter { member in
            let (before, now) = (
                answers[span.before][member].categories, answers[span.now][member].categories
            )
            return before != 0 && now != 0 && before.trailingZeroBitCount == row
                && now.trailingZeroBitCount == column
        }.map { members[$0].unit }
    }

    /// The transitions between two waves; the first and the last where no year is named. Items with several answers
    /// a unit, and numbers, have none.
    public func transitions(from: Int? = nil, to: Int? = nil) -> Finding<TransitionTable> {
        guard let span = span(from: from, to: to) else { return .absent(.waveNotInPanel) }
        guard [.single, .scale].contains(items[span.now].kind) else { return .absent(.notOneCategory) }
        if units == 0 { return .absent(.emptyDomain) }
        if members.isEmpty { return .absent(.emptyPanel) }
        let (rows, columns) = (items[span.before].categories, items[span.now].categories)
        var counts = [[Int]](repeating: [Int](repeating: 0, count: columns.count), count: rows.count)
        for (before, now) in zip(answers[span.before], answers[span.now])
        where before.categories != 0 && now.categories != 0 {
            counts[before.categories.trailingZeroBitCount][now.categories.trailingZeroBitCount] += 1
        }
        return .found(
            TransitionTable(
                since: years[span.before], until: years[span.now], rows: rows, columns: columns,
                counts: counts,
                units: units))
    }
}
