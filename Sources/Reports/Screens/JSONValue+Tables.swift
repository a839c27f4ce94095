import SurveyAnalytics
import Tables

extension JSONValue {
    /// A table: its title, the headings, and the rows with one value for each.
    static func table(_ table: Table) -> JSONValue {
        [
            "title": .text(table.title), "columns": .array(table.columns) { .text($0.heading) },
            "rows": .array(table.rows) { row in .array(row) { .cell($0) } },
        ]
    }

    private static func cell(_ cell: Table.Cell) -> JSONValue {
        switch cell {
        case .text(let text): text.isEmpty ? .null : .text(text)
        case .whole(let number): .whole(number)
        case .decimal(let number, 0), .change(let number, 0): .whole(number.map { Int($0.rounded()) })
        case .decimal(let number, _), .change(let number, _): .decimal(number)
        case .share(let share): .share(share)
        case .outside(let count): ["count": .whole(count)]
        case .mean(let mean): mean.map { .mean($0) } ?? .null
        }
    }

    private static func mean(_ mean: MeanFigure) -> JSONValue {
        [
            "value": .decimal(mean.value), "n": .whole(mean.base), "N": .whole(mean.units),
            "interval": mean.shownInterval.map { .range($0) } ?? .null,
        ]
    }
}
