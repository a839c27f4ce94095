import Survey
import SurveyAnalytics
import Wording

/// What the signs and numbers of a document mean, for a reader who has never seen the program.
struct ReadingGuide {
    /// What the document is about.
    enum Kind: Sendable, Hashable {
        case place, unit
    }

    let source: ReportSource
    let kind: Kind

    var section: DocumentSection {
        let common = [
            ReadingWords.base, ReadingWords.interval, ReadingWords.approximate, ReadingWords.smallBase,
            ReadingWords.scale, ReadingWords.mean, ReadingWords.flags,
        ]
        let own =
            switch kind {
            case .place: [ReadingWords.regional(source.summary.rules.areaRule, source.numbers)]
            case .unit:
                [ReadingWords.ownAnswer, ReadingWords.gap, ReadingWords.percentile, ReadingWords.similar]
            }
        let entries = (common + own).map { (name: $0.name[language], value: $0.meaning[language]) }
        return DocumentSection(
            id: "reading", heading: ReadingWords.title[language], blocks: [.facts(entries)])
    }

    private var language: Language { source.language }
}
