import Survey
import SurveyAnalytics
import Tables
import Wording

extension AreasScreen {
    /// One row an area, with the counts and bases of everything that the bars show.
    func readout(of state: State) -> Readout {
        let (language, numbers) = (state.settings.language, state.settings.numbers)
        let place = state.name(of: focus)[language]
        let order = AreaScreenWords.order(order, since: state.content.comparedWith)
        return Readout(
            title: "\(TabWords.areas[language]): \(place) \(state.content.wave.year)",
            notes: [
                AreaScreenWords.ordered(by: order)[language],
                AreaScreenWords.rule(state.content.areaRule, numbers)[language],
            ],
            tables: [Table(columns: columns(state), rows: rows.map { cells($0, language) })],
            selection: list.selection.map { Readout.Selection(row: $0) })
    }

    private func columns(_ state: State) -> [Table.Column] {
        let language = state.settings.language
        let mean = AreaScreenWords.meanShort[language]
        let since = UnitsWords.change(since: state.content.comparedWith)[language]
        let parts = ScalePart.allCases.map { Table.Column(UnitWords.part($0, .benefit)[language], .share) }
        return [Table.Column(UnitWords.area[language])] + parts + [
            Table.Column(AreaScreenWords.notRelevant[language], .share),
            Table.Column(AreaScreenWords.unanswered[language], .number),
            Table.Column(mean, .mean),
            Table.Column("\(mean), \(AreaScreenWords.rest[language])", .mean),
            Table.Column(UnitWords.importance[language], .mean),
            Table.Column(UnitWords.gap[language], .number),
            Table.Column("\(UnitWords.gap[language]), n", .number),
            Table.Column(since, .mean),
            Table.Column(AreaScreenWords.flag[language]),
        ]
    }

    private func cells(_ row: AreaOverview, _ language: Language) -> [Table.Cell] {
        let verdict = row.comparison.map { FlagsReportWords.verdict($0.verdict)[language] } ?? ""
        return [.text(row.area.label[language])]
            + ScalePart.allCases.map { .share(row.benefit.share(of: $0)) }
            + [
                .share(row.benefit.shareNotRelevant), .whole(row.count(of: .none)),
                .mean(MeanFigure(row.benefit.mean)), .mean(row.rest.flatMap { MeanFigure($0.mean) }),
                .mean(MeanFigure(row.importance)), .change(row.gap?.value, 1), .whole(row.gap?.base),
                .mean(row.change.map(MeanFigure.init)), .text(verdict),
            ]
    }
}
