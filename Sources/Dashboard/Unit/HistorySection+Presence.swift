import Survey
import SurveyAnalytics
import TerminalUI
import Wording

// Whether the unit answered, wave by wave.
extension HistorySection {
    /// One row a wave: how much the unit answered, when, and how many of the domain did; below it the units that it was made
    /// of, each for itself.
    var presence: [SectionRow] {
        let place = state.content.name(of: history.domain)
        return [.heading(UnitHistoryWords.presence[language])]
            + history.presences.flatMap { presence in
                let year = Span("  \(presence.year)  ", .dim)
                let rate = presence.rate.map {
                    UnitHistoryWords.share($0.share, of: place, numbers)[language]
                }
                let absent = PanelWords.reason(presence.isMerged ? .merged : .otherCode)[language]
                let own =
                    presence.response.map { answered($0, on: presence.answeredOn) }
                    ?? [Span("\(glyphs[.none]) \(absent)", .missing)]
                let gap = String(repeating: " ", count: max(2, HistorySection.ownWidth - own.width))
                let formers = presence.predecessors.map { former in
                    SectionRow(
                        [Span(HistorySection.margin + name(of: former.unit, isWhole: former.isWhole) + "  ")]
                            + answered(former.response, on: former.answeredOn))
                }
                return [SectionRow([year] + own + [Span(gap), Span(rate ?? "", .dim)])] + formers
            }
    }

    /// How much a unit answered, and when.
    private func answered(_ response: UnitResponse, on day: Day?) -> [Span] {
        let status = ReportWords.answered(response.status)[language]
        return [
            ResponseSign.span(response.status, glyphs: glyphs),
            Span(" " + status + (day.map { " " + numbers.day($0) } ?? "")),
        ]
    }

    private static let ownWidth = 30
}
