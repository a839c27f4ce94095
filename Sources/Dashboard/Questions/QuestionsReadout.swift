import Survey
import SurveyAnalytics
import Tables
import Wording

extension QuestionsScreen {
    /// One row a question: n, N and the figure that says most of it.
    func readout(of state: State) -> Readout {
        let (language, numbers) = (state.settings.language, state.settings.numbers)
        let codebook = state.content.wave.codebook
        let place = state.place.placeName(in: state.content)[language]
        let texts = [QuestionWords.question, QuestionWords.kind, QuestionWords.usualAnswer]
        let columns =
            [Table.Column("", .number)] + texts.prefix(2).map { Table.Column($0[language]) }
            + [
                Table.Column("n", .number), Table.Column("N", .number), Table.Column(texts[2][language]),
                Table.Column(ReportWords.share[language], .share),
                Table.Column(QuestionWords.mean[language], .mean),
            ]
        let rows = rows.map { row -> [Table.Cell] in
            let item = codebook.items[row.position]
            let usual = QuestionHeadline(answers: row.answers).usual
            return [
                .whole(row.position + 1), .text(QuestionWords.name(of: item, in: codebook)[language]),
                .text(ItemWords.kind(item.kind)[language]), .whole(row.answers.answered),
                .whole(row.answers.units), .text(usual?.category.label[language] ?? ""),
                .share(usual?.share), .mean(MeanFigure(row.answers.mean, decimals: item.valueDecimals)),
            ]
        }
        let rate = UnitsWords.rate(state.place.response(in: state.content), numbers: numbers)[language]
        let searched = search.isEmpty ? [] : [UnitsWords.searching(for: search)[language]]
        return Readout(
            title: "\(TabWords.questions[language]): \(place) \(state.content.wave.year)",
            notes: [rate] + searched, tables: [Table(columns: columns, rows: rows)],
            selection: list.selection.map { Readout.Selection(row: $0) })
    }
}
