import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// A figure with one bar a row, or one a series: each with its number and what was printed of it.
struct FigureBars {
    let reading: FigureReading
    let state: State
    let width: Int
    /// Whether every row has several bars, its label above them.
    let isGrouped: Bool

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var glyphs: GlyphSet { state.settings.glyphs }

    /// A bar a series; the label before it, or above where there are several.
    func blocks(of table: FigureTable) -> [FigureBlock] {
        let scale = table.scale(of: reading.result.figure.content)
        let layout = layout(of: table)
        return table.rows.indices.map { row in
            var block = FigureBlock(
                lines: layout.hasNamesAbove ? wrapped(label(table.rows[row].label), .text) : [])
            for series in table.series.indices {
                block.seriesLines.append(block.lines.count)
                block.lines += lines(of: table, row, series, scale, layout)
            }
            for change in table.rows[row].changes {
                let words = PanelWords.sentence(change, numbers)[language]
                block.lines += wrapped("  \(PanelWords.span(change.since, change.until)): \(words)", .dim)
            }
            return block
        }
    }

    /// The name, the bar, the number and what was printed; below each other where they do not fit beside each other.
    private func lines(
        of table: FigureTable, _ row: Int, _ series: Int, _ scale: Double, _ layout: Layout
    ) -> [[Span]] {
        let name =
            layout.label == 0 ? "" : label(isGrouped ? table.series[series] : table.rows[row].label)
        let value = table.rows[row].values[series]
        var start = [
            Span(
                TextWidth.padded(name, width: layout.label, glyphs: glyphs) + "  ", isGrouped ? .dim : .text)
        ]
        if layout.bar > 0 {
            let bar = Bar(share: value.length(on: scale) ?? 0, width: layout.bar, glyphs: glyphs)
            start += bar.spans(role: series % 2 == 0 ? .bar : .barAlternate) + [Span("  ")]
        }
        let indent = Span(String(repeating: " ", count: layout.label + 2))
        let parts = TextWidth.wrap(text(value), width: max(1, width - start.width))
        var lines = parts.enumerated().map { index, part in
            (index == 0 ? start : [indent])
                + [Span(TextWidth.padded(part, width: min(layout.value, width - start.width)))]
        }
        guard let printed = reading.printed(row, series, numbers, glyphs) else { return lines }
        if layout.hasPrintedBelow {
            lines.append([indent, Span("\(FigureScreenWords.report[language]): ", .dim)] + printed.spans)
        } else {
            lines[0] += [Span("  ")] + printed.spans
        }
        return lines
    }

    // MARK: - Widths

    /// How wide names, bars and numbers are.
    private struct Layout {
        let label: Int
        /// Nothing where there is no room for a bar.
        let bar: Int
        let value: Int
        let hasNamesAbove: Bool
        let hasPrintedBelow: Bool
    }

    /// The narrowest bar that is worth its room beside a name.
    private static let goodBar = 8
    /// The narrowest bar.
    private static let leastBar = 4

    private func layout(of table: FigureTable) -> Layout {
        let names = (isGrouped ? table.series : table.rows.map(\.label)).map { self.label($0) }
        let widest = names.map(TextWidth.of).max() ?? 0
        let value = table.rows.flatMap { $0.values.map(text) }.map(TextWidth.of).max() ?? 0
        let printed =
            table.rows.indices.flatMap { row in
                table.series.indices.compactMap { reading.printed(row, $0, numbers, glyphs)?.width }
            }.max().map { $0 + 2 } ?? 0
        let least = (isGrouped ? widest : 0) + FigureBars.goodBar + 4
        let isPrintedBelow = printed > 0 && width - value - printed < least
        let rest = width - value - (isPrintedBelow ? 0 : printed) - 4
        let fits = isGrouped || widest <= min(width * 2 / 5, rest - FigureBars.goodBar)
        let labelWidth = fits ? min(widest, max(4, rest - FigureBars.goodBar)) : 0
        let bar = rest - labelWidth
        return Layout(
            label: labelWidth, bar: bar >= FigureBars.leastBar ? bar : 0, value: value,
            hasNamesAbove: isGrouped || !fits, hasPrintedBelow: isPrintedBelow)
    }

    // MARK: - Words

    private func text(_ value: FigureValue) -> String { FigureNumber.text(value, numbers, glyphs) }
    private func label(_ label: FigureLabel) -> String { FigureWords.label(label, numbers)[language] }

    private func wrapped(_ text: String, _ role: Role) -> [[Span]] {
        TextWidth.wrap(text, width: width).map { [Span($0, role)] }
    }
}

/// A value of a figure in words.
enum FigureNumber {
    /// `60 %, 181 av 302 (57–62)`, `15 221 + 12 skjult`, or the sign for nothing.
    static func text(_ value: FigureValue, _ numbers: Numbers, _ glyphs: GlyphSet) -> String {
        switch value {
        case .share(let share):
            let isKnown = share.interval.value?.isPoint ?? false
            return UnitWords.share(share, withInterval: !isKnown, withCount: true, numbers: numbers)[
                numbers.language]
        case .total(let total): return FigureWords.total(total, numbers)[numbers.language]
        case .absent: return glyphs[.none]
        }
    }
}

extension FigureReading {
    /// What was printed of a value, as it stands beside it.
    func printed(_ row: Int, _ series: Int, _ numbers: Numbers, _ glyphs: GlyphSet) -> PrintedValue? {
        check.values[FigureCheck.Place(row: row, series: series)].map { PrintedValue($0, numbers, glyphs) }
    }
}
