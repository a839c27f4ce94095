import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The columns of the list of questions.
struct QuestionsTable {
    /// A column.
    enum Column: CaseIterable {
        case place
        case name
        case kind
        case base
        case headline
    }

    /// The cells before the first column: the marker of the selected row.
    static let gutter = 2

    let state: State
    let layout: TableLayout

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }

    init(state: State, width: Int) {
        self.state = state
        let language = state.settings.language
        let units = state.place.domain(in: state.content).count
        let whole = UnitWords.place(units, of: units, state.settings.numbers)[language]
        layout = TableLayout(
            [
                TableColumn("", minimum: 2, alignment: .right, isSticky: true),
                TableColumn(QuestionWords.question[language], minimum: 22, ideal: 34, isSticky: true),
                TableColumn(QuestionWords.kind[language], minimum: 11, ideal: 12, priority: 1),
                TableColumn(
                    QuestionWords.base[language], minimum: max(10, TextWidth.of(whole)), alignment: .right,
                    priority: 3),
                TableColumn(QuestionWords.headline[language], minimum: 22, ideal: .max, priority: 2),
            ], width: width - QuestionsTable.gutter - 1, gap: 1)
    }

    /// What stands in a column for a question.
    func cell(_ column: Column, of row: QuestionsScreen.Row) -> Span {
        let item = state.content.wave.codebook.items[row.position]
        switch column {
        case .place: return Span(numbers.whole(row.position + 1), .dim)
        case .name: return Span((item.battery == nil ? "" : "  ") + item.short[language])
        case .kind: return Span(ItemWords.kind(item.kind)[language], .dim)
        case .base:
            let units = row.answers.units
            return Span(UnitWords.place(row.answers.answered, of: units, numbers)[language])
        case .headline:
            return QuestionHeadline(answers: row.answers).words(numbers).map { Span($0[language]) }
                ?? Span(state.settings.glyphs[.none], .missing)
        }
    }
}

/// The figure that says most of a question: the commonest answer, or the mean.
struct QuestionHeadline {
    let answers: DomainProfile.Answers

    /// The commonest answer, the first of several; nil where nobody gave any.
    var usual: (category: Category, share: Share)? {
        guard case .closed(let distribution) = answers, !distribution.isScale else { return nil }
        let shares = distribution.categories.indices.compactMap { position in
            distribution.share(ofCategoryAt: position).map { (distribution.categories[position], $0) }
        }
        guard let most = shares.map(\.1.count).max(), most > 0 else { return nil }
        return shares.first { $0.1.count == most }
    }

    func words(_ numbers: Numbers) -> Phrase? {
        if let usual { return QuestionWords.usual(usual.category.label, usual.share, numbers) }
        return switch answers {
        case .closed(let distribution):
            distribution.mean.value.map { QuestionWords.mean($0, decimals: 0, numbers) }
        case .number(let summary):
            summary.mean.value.map { QuestionWords.mean($0, decimals: summary.decimals, numbers) }
        case .text(let summary): QuestionWords.wrote(summary.base, numbers)
        }
    }
}

extension DomainProfile.Answers {
    /// The units of the domain, N.
    var units: Int {
        switch self {
        case .closed(let distribution): distribution.units
        case .number(let summary): summary.units
        case .text(let summary): summary.units
        }
    }
}
