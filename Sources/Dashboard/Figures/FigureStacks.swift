import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// A figure with one bar a row in which every part has a sign of its own.
struct FigureStacks {
    let reading: FigureReading
    let state: State
    let width: Int

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var glyphs: GlyphSet { state.settings.glyphs }

    /// Where the numbers of a row stand.
    private enum Form {
        /// Shares and mean behind the bar.
        case beside
        /// Shares behind the bar, the mean behind the label.
        case meanAbove
        /// The bar alone, the shares below it.
        case below
    }

    /// The narrowest bar that has all numbers behind it.
    private static let wideBar = 12
    /// The narrowest bar that has the shares behind it.
    private static let leastBar = 8

    /// The label, the bar with its numbers, then what was printed of the parts.
    func blocks(of table: FigureTable) -> [FigureBlock] {
        let shares = table.rows.map { row in
            UnitWords.ratings(row.values.compactMap(\.share), numbers: numbers)[language]
        }
        let means = table.rows.map { $0.mean.map { FigureWords.mean($0, numbers)[language] } }
        let form = form(shares, means)
        let widest =
            (form == .beside ? zip(shares, means).map(FigureStacks.joined) : shares)
            .map(TextWidth.of).max() ?? 0
        let barWidth = form == .below ? width - 2 : width - widest - 4
        let signs = FigureSigns(table.series, glyphs)
        return table.rows.indices.map { row in
            let lengths = table.rows[row].values.map { $0.length(on: 1) ?? 0 }
            let bar = [Span("  ")] + signs.bar(lengths, width: max(0, barWidth))
            let name = FigureWords.label(table.rows[row].label, numbers)[language]
            let head = form == .beside ? label(name, nil) : label(name, means[row])
            let body: [[Span]] =
                switch form {
                case .beside: [bar + [Span("  " + FigureStacks.joined(shares[row], means[row]))]]
                case .meanAbove: [bar + [Span("  " + shares[row])]]
                case .below: [bar] + below(shares[row])
                }
            return FigureBlock(lines: head + body + printed(row, table))
        }
    }

    private func form(_ shares: [String], _ means: [String?]) -> Form {
        let room = width - 4
        let all = zip(shares, means).map(FigureStacks.joined).map(TextWidth.of).max() ?? 0
        if room - all >= FigureStacks.wideBar { return .beside }
        let widest = shares.map(TextWidth.of).max() ?? 0
        return room - widest >= FigureStacks.leastBar ? .meanAbove : .below
    }

    private static func joined(_ shares: String, _ mean: String?) -> String {
        shares + (mean.map { "  " + $0 } ?? "")
    }

    /// The label, with the mean at the end of its last line or of one more.
    private func label(_ name: String, _ mean: String?) -> [[Span]] {
        var lines = TextWidth.wrap(name, width: width).map { [Span($0)] }
        guard let mean else { return lines }
        let room = width - TextWidth.of(mean)
        let last = lines.last.map(\.width) ?? 0
        let begins = last + 2 <= room ? lines.popLast() ?? [] : []
        let blanks = String(repeating: " ", count: max(0, room - begins.width))
        return lines + [begins + [Span(blanks), Span(mean, .dim)]]
    }

    private func below(_ shares: String) -> [[Span]] {
        TextWidth.wrap(shares, width: width - 2).map { [Span("  "), Span($0)] }
    }

    /// What was printed of the parts, each with its name, in as many lines as it takes.
    private func printed(_ row: Int, _ table: FigureTable) -> [[Span]] {
        let pieces = table.series.indices.flatMap { series -> [[Span]] in
            guard let printed = reading.printed(row, series, numbers, glyphs) else { return [] }
            let name = [Span(FigureWords.label(table.series[series], numbers)[language] + " ", .dim)]
            // A long name has a line of its own rather than that its number is cut.
            return name.width + printed.spans.width <= width - 2
                ? [name + printed.spans] : [name, printed.spans]
        }
        guard !pieces.isEmpty else { return [] }
        let head = [Span("\(FigureScreenWords.report[language]):", .dim)]
        return SpanLines.filled([head] + pieces, width: width - 2).map { [Span("  ")] + $0 }
    }
}
