import Survey
import SurveyAnalytics
import Wording

/// The most important about a place in a few sentences.
struct PlaceBrief {
    let about: PlaceFrame

    var sentences: [String] {
        [response, benefit, flagged].compactMap { $0 } + areas
    }

    private var response: String {
        DocumentWords.responded(
            about.here.response.share, in: about.name, country: about.country?.response.share,
            about.frame.label,
            about.numbers)[language]
    }

    private var benefit: String? {
        about.here.benefit.value.map {
            DocumentWords.benefit($0, in: about.name, rest: about.rest?.benefit.value, about.numbers)[
                language]
        }
    }

    private var flagged: String {
        DocumentWords.flaggedCaption(
            PlaceFlagged(about: about).units.count, of: about.here.domain.count, about.frame.label,
            about.numbers)[language]
            + "."
    }

    private var areas: [String] {
        about.comparisons.filter(\.isRemarkable).map {
            RegionalWords.sentence($0, in: $0.area.label.capitalized, about.numbers)[language] + "."
        }
    }

    private var language: Language { about.language }
}
