import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// A figure as lines of text with bars, in a given width.
struct FigureBlocks {
    let reading: FigureReading
    let state: State
    let width: Int

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
        return title + domain + otherFrame + (reading.result.table.map(legend) ?? [])
    }

    /// That the figure is told of units of another kind than those of the place, where it is.
    private var otherFrame: [[Span]] {
        state.otherFrame(of: reading.result).map { wrapped($0[language], .warning) } ?? []
    }

    /// One block an entry.
    var blocks: [FigureBlock] {
        let notes = words.notes
        let rows = reading.result.table.map(blocks) ?? []
        return rows + notes.map { FigureBlock(lines: wrapped($0, .dim)) } + reading.check.others.map(printed)
    }

    private func blocks(of table: FigureTable) -> [FigureBlock] {
        switch FigureForm(reading.result.figure.content) {
        case .bars:
            return FigureBars(reading: reading, state: state, width: width, isGrouped: false).blocks(
                of: table)
        case .groupedBars:
            return FigureBars(reading: reading, state: state, width: width, isGrouped: true).blocks(of: table)
        case .stacked: return FigureStacks(reading: reading, state: state, width: width).blocks(of: table)
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

    private func label(_ label: FigureLabel) -> String { FigureWords.label(label, numbers)[language] }

    private func wrapped(_ text: String, _ role: Role) -> [[Span]] {
        TextWidth.wrap(text, width: width).map { [Span($0, role)] }
    }
}
