import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// A figure as lines of text with bars, in a given width.
struct FigureBlocks {
    let reading: FigureReading
    let state: State
    let width: Int

    /// The narrowest bar.
    private static let leastBar = 8

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var glyphs: GlyphSet { state.settings.glyphs }
    private var words: FigureSentences {
        FigureSentences(of: reading.result, register: state.content.register, numbers)
    }

    /// What stands above the rows: title, domain and base, what signs and columns mean.
    var heading: [[Span]] {
        let title = TextWidth.wrap(words.title, width: width).map { [Span($0, .heading)] }
        let domain = TextWidth.wrap(words.domain, width: width).map { [Span($0, .dim)] }
        return title + domain + (reading.result.table.map(legend) ?? [])
    }

    /// One block an entry.
    var blocks: [FigureBlock] {
        let notes = words.notes
        let rows = reading.result.table.map(blocks) ?? []
        return rows + notes.map { FigureBlock(lines: wrapped($0, .dim)) } + reading.check.others.map(printed)
    }

    private func blocks(of table: FigureTable) -> [FigureBlock] {
        let content = reading.result.figure.content
        switch FigureForm(content) {
        case .bars: return bars(of: table, scale: table.scale(of: content), grouped: false)
        case .groupedBars: return bars(of: table, scale: table.scale(of: content), grouped: true)
        case .stacked: return stacked(table)
        case .table: return FigureColumns(reading: reading, state: state, width: width).blocks(of: table)
        }
    }

    private func legend(_ table: FigureTable) -> [[Span]] {
        let series: [[Span]] =
            switch FigureForm(reading.result.figure.content) {
            case .stacked:
                SpanLines.filled(FigureSigns(table.series, glyphs).legend { label($0) }, width: width)
            case .table: FigureColumns(reading: reading, state: state, width: width).heading(of: table)
            case .bars, .groupedBars: []
            }
        return series
            + (reading.check.values.isEmpty ? [] : wrapped(PrintedSign.legend(state.settings), .dim))
    }

    // MARK: - Bars

    /// A bar a series, with its number and what was printed; the label before it, or above where there are several.
    private func bars(of table: FigureTable, scale: Double, grouped: Bool) -> [FigureBlock] {
        let labels = grouped ? table.series.map(label) : table.rows.map { label($0.label) }
        let values = table.rows.map { $0.values.map(text) }
        let prints = table.rows.indices.map { row in table.series.indices.map { printedValue(row, $0) } }
        let value = values.joined().map(TextWidth.of).max() ?? 0
        let printWidth = prints.joined().map { $0?.width ?? 0 }.max() ?? 0
        let rest = width - value - (printWidth > 0 ? printWidth + 2 : 0) - 4
        let widest = labels.map(TextWidth.of).max() ?? 0
        let fits = grouped || widest <= min(width * 2 / 5, rest - FigureBlocks.leastBar)
        let labelWidth = fits ? min(widest, max(4, rest - FigureBlocks.leastBar)) : 0
        let barWidth = max(FigureBlocks.leastBar, rest - labelWidth)
        return table.rows.indices.map { row in
            let ownLine = grouped || !fits
            var block = FigureBlock(lines: ownLine ? wrapped(label(table.rows[row].label), .text) : [])
            for series in table.series.indices {
                let name = fits ? (grouped ? labels[series] : labels[row]) : ""
                var line = [
                    Span(
                        TextWidth.padded(name, width: labelWidth, glyphs: glyphs) + "  ",
                        grouped ? .dim : .text)
                ]
                line += bar(table.rows[row].values[series], scale, barWidth, series)
                line.append(Span("  " + TextWidth.padded(values[row][series], width: value, glyphs: glyphs)))
                if let printed = prints[row][series] { line += [Span("  ")] + printed.spans }
                block.seriesLines.append(block.lines.count)
                block.lines.append(line)
            }
            for change in table.rows[row].changes {
                let words = PanelWords.sentence(change, numbers)[language]
                block.lines += wrapped("  \(PanelWords.span(change.since, change.until)): \(words)", .dim)
            }
            return block
        }
    }

    private func bar(_ value: FigureValue, _ scale: Double, _ width: Int, _ series: Int) -> [Span] {
        Bar(share: value.length(on: scale) ?? 0, width: width, glyphs: glyphs)
            .spans(role: series % 2 == 0 ? .bar : .barAlternate)
    }

    // MARK: - Stacked bars

    /// The label, then a bar in which every part has a sign of its own, then what was printed of the parts.
    private func stacked(_ table: FigureTable) -> [FigureBlock] {
        let signs = FigureSigns(table.series, glyphs)
        let values = table.rows.map { row in
            let shares = UnitWords.ratings(row.values.compactMap(\.share), numbers: numbers)[language]
            let mean = row.mean.map {
                "  \(AreaScreenWords.meanShort[language]) \(numbers.decimal($0.value))"
            }
            return shares + (mean ?? "")
        }
        let value = values.map(TextWidth.of).max() ?? 0
        let barWidth = max(FigureBlocks.leastBar, width - value - 4)
        return table.rows.indices.map { row in
            let bar = signs.bar(table.rows[row].values.map { $0.length(on: 1) ?? 0 }, width: barWidth)
            let prints = table.series.indices.compactMap { series -> [Span]? in
                printedValue(row, series).map {
                    [Span(label(table.series[series]) + " ", .dim)] + $0.spans + [Span("  ")]
                }
            }
            let printed =
                prints.isEmpty
                ? [] : [[Span("  \(FigureScreenWords.report[language]): ", .dim)] + prints.joined()]
            return FigureBlock(
                lines: wrapped(label(table.rows[row].label), .text)
                    + [[Span("  ")] + bar + [Span("  " + values[row])]] + printed)
        }
    }

    // MARK: - Words

    private func printed(_ entry: PublishedCheck.Entry) -> FigureBlock {
        let sentence = PublishedSentence(of: entry, in: state.content.wave, numbers)
        let sign = PrintedSign(entry.verdict.kind, glyphs)
        let computed =
            sentence.computed.isEmpty ? "" : "; \(PublishedWords.computed[language]) \(sentence.computed)"
        let kind = PublishedWords.verdict(entry.verdict.kind)[language]
        let text =
            "\(sentence.what): \(FigureScreenWords.report[language]) \(sentence.printed)\(computed) – \(kind)"
        let lines = TextWidth.wrap(text, width: width - 2)
        return FigureBlock(
            lines: lines.enumerated().map { [Span($0 == 0 ? sign.sign + " " : "  ", sign.role), Span($1)] })
    }

    private func printedValue(_ row: Int, _ series: Int) -> PrintedValue? {
        reading.check.values[FigureCheck.Place(row: row, series: series)].map {
            PrintedValue($0, numbers, glyphs)
        }
    }

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
