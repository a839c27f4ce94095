import Survey
import SurveyAnalytics
import Wording

/// What the signs and numbers of a document mean, for a reader who has never seen the program.
struct ReadingGuide {
    let source: ReportSource
    /// The frame that the document speaks of first.
    let frame: Frame?
    /// The unit that it is about; nil for a place.
    var unit: String?

    var section: DocumentSection {
        DocumentSection(
            id: "reading", heading: ReadingWords.title[language], showsAnswers: false,
            blocks: [.facts((common + own).map { (name: $0.name[language], value: $0.meaning[language]) })])
    }

    private var common: [ReadingWords.Entry] {
        [
            ReadingWords.base(frame?.label ?? ReportWords.units), ReadingWords.interval,
            ReadingWords.approximate,
            ReadingWords.smallBase, ReadingWords.scale, ReadingWords.mean(frame?.one ?? ReportWords.units),
            ReadingWords.flags, ReadingWords.percentile,
        ]
    }

    private var own: [ReadingWords.Entry] {
        guard let unit else {
            return [ReadingWords.regional(source.summary.rules.areaRule, source.numbers)]
        }
        return [
            ReadingWords.ownAnswer(unit), ReadingWords.gap, ReadingWords.similar,
        ]
    }

    private var language: Language { source.language }
}
