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
        let layout = layout(of: table)
        let names = names(of: table).prefix(layout.columns).map { TextWidth.wrap($0, width: layout.column) }
        let height = names.map(\.count).max() ?? 0
        let words = (0..<height).map { row in
            line(names.map { row < $0.count ? $0[row] : "" }, layout, .heading)
        }
        let bases = line(bases(of: table).prefix(layout.columns).map { $0 }, layout, .dim)
        guard layout.columns < table.series.count else { return words + [bases] }
        return words + [bases + [Span(glyphs[.moreRight], .dim)]]
    }

    func blocks(of table: FigureTable) -> [FigureBlock] {
        let layout = layout(of: table)
        return table.rows.indices.map { row in
            let group = table.rows[row].group
            let begins = group != nil && (row == 0 || table.rows[row - 1].group != group)
            let heading = begins ? group.map { FigureWords.label($0, numbers).capitalized[language] } : nil
            var lines = heading.map { TextWidth.wrap($0, width: width).map { [Span($0, .heading)] } } ?? []
            let label = "  " + FigureWords.label(table.rows[row].label, numbers)[language]
            if layout.hasLabelsAbove { lines += above(label) }
            lines.append(
                [Span(pad(layout.hasLabelsAbove ? "" : label, layout.label))]
                    + (0..<layout.columns).flatMap { cell(row, $0, table, layout) })
            return FigureBlock(
                lines: lines,
                seriesPlaces: (0..<layout.columns).map { series in
                    let start = layout.label + series * layout.step
                    return start..<start + layout.step
                })
        }
    }

    private func above(_ label: String) -> [[Span]] {
        TextWidth.wrap(label, width: width - 2).map { [Span("  "), Span($0)] }
    }

    private func names(of table: FigureTable) -> [String] {
        table.series.map { FigureWords.label($0, numbers)[language] }
    }

    private func bases(of table: FigureTable) -> [String] {
        table.series.indices.map { series in
            guard let share = table.rows.first?.values[series].share else { return "" }
            return "n=\(numbers.whole(share.base))"
        }
    }

    private func cell(_ row: Int, _ series: Int, _ table: FigureTable, _ layout: Layout) -> [Span] {
        let number = text(table.rows[row].values[series], withCount: layout.hasCounts)
        let printed = reading.printed(row, series, numbers, glyphs)?.spans ?? []
        let spans = [Span(number)] + (printed.isEmpty ? [] : [Span("  ")] + printed)
        return spans + [Span(String(repeating: " ", count: max(1, layout.step - spans.width)))]
    }

    /// `28 % (120)`, or the counts alone on a small base; without its count where n in the heading must do.
    private func text(_ value: FigureValue, withCount: Bool) -> String {
        guard let share = value.share, share.base > 0 else { return glyphs[.none] }
        guard share.showsPercent, let percent = share.percent else {
            return UnitWords.place(share.count, of: share.base, numbers)[language]
        }
        return numbers.percent(percent) + (withCount ? " (\(numbers.whole(share.count)))" : "")
    }

    private func line(_ cells: [String], _ layout: Layout, _ role: Role) -> [Span] {
        [Span(pad("", layout.label))] + cells.map { Span(pad($0, layout.step), role) }
    }

    private func pad(_ text: String, _ width: Int) -> String {
        TextWidth.padded(text, width: width, glyphs: glyphs)
    }

    // MARK: - Widths

    /// How wide labels and columns are, and what there is room for.
    private struct Layout {
        /// The cells before the first column.
        let label: Int
        /// The cells that a column's words have.
        let column: Int
        /// How many series have a column.
        let columns: Int
        let hasCounts: Bool
        let hasLabelsAbove: Bool

        /// From one column to the next.
        var step: Int { column + 2 }
    }

    /// The first of these that fits: labels and all numbers beside each other, the numbers without counts, both below
    /// the labels; at last fewer columns. No number is ever cut.
    private func layout(of table: FigureTable) -> Layout {
        let labels = table.rows.map { FigureWords.label($0.label, numbers)[language] }
        let label = 4 + (labels.map(TextWidth.of).max() ?? 0)
        let count = table.series.count
        let (full, short) = (column(of: table, withCount: true), column(of: table, withCount: false))
        func fits(_ column: Int, besides label: Int) -> Bool {
            label + count * (column + 2) - 2 <= width
        }
        if fits(full, besides: label) {
            let most = count == 0 ? full : (width - label) / count - 2
            let column = max(full, min(22, most))
            let room = min(40, width - count * (column + 2))
            return Layout(
                label: max(label, room), column: column, columns: count, hasCounts: true,
                hasLabelsAbove: false)
        }
        if fits(short, besides: label) {
            return Layout(
                label: label, column: short, columns: count, hasCounts: false, hasLabelsAbove: false)
        }
        let hasCounts = fits(full, besides: 4)
        let column = hasCounts ? full : short
        let columns = max(1, min(count, (width - 4 - 1) / (column + 2)))
        return Layout(
            label: 4, column: column, columns: fits(column, besides: 4) ? count : columns,
            hasCounts: hasCounts, hasLabelsAbove: true)
    }

    /// The cells of the widest number, base or word of a name.
    private func column(of table: FigureTable, withCount: Bool) -> Int {
        let cells = table.rows.indices.flatMap { row in
            table.series.indices.map { series in
                let printed = reading.printed(row, series, numbers, glyphs).map { $0.width + 2 } ?? 0
                return TextWidth.of(text(table.rows[row].values[series], withCount: withCount)) + printed
            }
        }
        let words = names(of: table).flatMap { $0.split(separator: " ").map { TextWidth.of(String($0)) } }
        return (cells + words + bases(of: table).map(TextWidth.of)).max() ?? 0
    }
}
