import SurveyAnalytics
import Wording

/// The units that a unit is like, and from whom of them it may learn.
struct UnitLearning {
    let about: UnitSubject

    var section: DocumentSection {
        let report = SimilarReport(about.position, about.source)
        let tables = [report.nearest, report.overview].filter { !$0.rows.isEmpty }
        let blocks: [Block] =
            tables.isEmpty
            ? [.paragraph(DocumentWords.notComparable[about.language])]
            : tables.map { .table($0, in: about.language) }
        return DocumentSection(
            id: "similar", heading: DocumentWords.similar[about.language], blocks: blocks)
    }
}
