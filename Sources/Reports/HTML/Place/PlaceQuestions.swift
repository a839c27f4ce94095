import Survey
import SurveyAnalytics
import Wording

/// What a place answered to each question beside the country, in the questionnaire's order. The areas of help have a
/// section of their own.
struct PlaceQuestions {
    let about: PlaceFrame

    var section: DocumentSection {
        let codebook = about.source.codebook
        let blocks = codebook.sections.flatMap { part -> [Block] in
            let tables = codebook.items.indices.filter { isShown($0, in: part) }.compactMap(table)
            return tables.isEmpty ? [] : [.heading(part.label[about.language])] + tables
        }
        return about.section(
            "answers", DocumentWords.questions,
            [.paragraph(DocumentWords.questionsLead[about.language])] + blocks)
    }

    private func isShown(_ position: Int, in part: Section) -> Bool {
        let item = about.source.codebook.items[position]
        return item.section == part.id && item.battery == nil && item.isAsked(inFrame: about.frame.id)
    }

    private func table(_ position: Int) -> Block? {
        AnswerTable(
            position: position, source: about.source,
            profiles: [about.here, about.country].compactMap { $0 }
        ).block
    }
}
