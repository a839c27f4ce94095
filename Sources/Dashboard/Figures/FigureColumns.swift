import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// A figure that is a table: a line a row, a column a series with its number and what was printed.
struct FigureColumns {
    let reading: FigureReading
    let state: State
    let width: Int

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var glyphs: GlyphSet { state.settings.glyphs }

    /// The names of the series over their columns, and below them their bases.
    func heading(of table: FigureTable) -> [[Span]] {
        let layout = Layout(table, width: width)
        let names = table.series.map { FigureWords.label($0, numbers)[language] }
        let bases = table.series.indices.map { series -> String in
            guard let share = table.rows.first?.values[series].share else { return "" }
            return "n=\(numbers.whole(share.base))"
        }
        return [line("", names, layout, .heading), line("", bases, layout, .dim)]
    }

    func blocks(of table: FigureTable) -> [FigureBlock] {
        let layout = Layout(table, width: width)
        return table.rows.indices.map { row in
            let group = table.rows[row].group
            let begins = group != nil && (row == 0 || table.rows[row - 1].group != group)
            let label = FigureWords.label(table.rows[row].label, numbers)[language]
            var spans = [Span(pad("  " + label, layout.label), .text)]
            for series in table.series.indices { spans += cell(row, series, table, layout) }
            let heading = begins ? group.map { FigureWords.label($0, numbers).capitalized[language] } : nil
            return FigureBlock(
                lines: (heading.map { [[Span($0, .heading)]] } ?? []) + [spans],
                seriesPlaces: table.series.indices.map { series in
                    let start = layout.label + series * layout.column
                    return start..<start + layout.column
                })
        }
    }

    private func cell(_ row: Int, _ series: Int, _ table: FigureTable, _ layout: Layout) -> [Span] {
        let number = text(table.rows[row].values[series])
        let place = FigureCheck.Place(row: row, series: series)
        let printed = reading.check.values[place].map { PrintedValue($0, numbers, glyphs).spans } ?? []
        let used = TextWidth.of(number) + (printed.isEmpty ? 0 : 2 + printed.width)
        let rest = Span(String(repeating: " ", count: max(1, layout.column - used)))
        return [Span(number)] + (printed.isEmpty ? [] : [Span("  ")] + printed) + [rest]
    }

    /// `28 % (120)`, or the counts alone on a small base.
    private func text(_ value: FigureValue) -> String {
        guard let share = value.share, share.base > 0 else { return glyphs[.none] }
        guard share.showsPercent, let percent = share.percent else {
            return UnitWords.place(share.count, of: share.base, numbers)[language]
        }
        return "\(numbers.percent(percent)) (\(numbers.whole(share.count)))"
    }

    private func line(_ label: String, _ cells: [String], _ layout: Layout, _ role: Role) -> [Span] {
        [Span(pad(label, layout.label))] + cells.map { Span(pad($0, layout.column), role) }
    }

    private func pad(_ text: String, _ width: Int) -> String {
        TextWidth.padded(text, width: width, glyphs: glyphs)
    }

    /// How wide labels and columns are.
    private struct Layout {
        let label: Int
        let column: Int

        init(_ table: FigureTable, width: Int) {
            column = min(24, max(14, width / (table.series.count + 1)))
            label = max(12, min(40, width - column * table.series.count))
        }
    }
}
