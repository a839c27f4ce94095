import Survey
import SurveyAnalytics
import Wording

/// Every answer of a unit beside its region's and the country's, in the questionnaire's order.
struct UnitAnswers {
    let about: UnitSubject

    var section: DocumentSection {
        let codebook = about.source.codebook
        let blocks = codebook.sections.flatMap { part -> [Block] in
            let answers =
                codebook.items.indices.filter { isShown($0, in: part) }.flatMap(answer)
                + codebook.batteries.filter { isAsked($0, in: part) }.map {
                    BatteryTable(battery: $0, about: about).block
                }
            return answers.isEmpty ? [] : [.heading(part.label[language])] + answers
        }
        return DocumentSection(
            id: "answers", heading: DocumentWords.questions[language],
            blocks: [.paragraph(DocumentWords.unitQuestionsLead(about.unit.name)[language])] + blocks)
    }

    private func isShown(_ position: Int, in part: Section) -> Bool {
        let item = about.source.codebook.items[position]
        return item.section == part.id && item.battery == nil && item.isAsked(inFrame: about.unit.frame)
    }

    private func isAsked(_ battery: Battery, in part: Section) -> Bool {
        about.source.codebook.items(ofBattery: battery.id).first?.item.section == part.id
    }

    /// The distributions with the own answer marked; what was written, where it is a text.
    private func answer(_ position: Int) -> [Block] {
        let item = about.source.codebook.items[position]
        let column = about.source.wave.columns[position]
        if item.kind == .text {
            let answer = column.text(ofUnit: about.position).map(Block.quotation) ?? .note(words(column))
            return [.answer(answer, to: item.label[language])]
        }
        let table = AnswerTable(
            position: position, source: about.source, profiles: about.benchmarks, unit: about.position)
        let note = remark(item, column)
        return [table.block].compactMap { $0 } + (note.map { [.note($0)] } ?? [])
    }

    /// The number that was given, or that nothing was.
    private func remark(_ item: Item, _ column: AnswerColumn) -> String? {
        guard column.status[about.position] == .answered else {
            return "◆ \(about.unit.name): \(words(column))"
        }
        guard case .number(_, let decimals) = item.kind else { return nil }
        return column.number(ofUnit: about.position).map {
            "◆ \(about.unit.name): \(about.numbers.stored($0, decimals: decimals))"
        }
    }

    private func words(_ column: AnswerColumn) -> String {
        (column.status[about.position] == .notAsked ? UnitWords.notAsked : UnitWords.notAnswered)[language]
    }

    private var language: Language { about.language }
}

extension Block {
    /// A question with what was answered to it.
    static func answer(_ answer: Block, to question: String) -> Block {
        let question = HTMLElement("p", ["class": "question"], text: question)
        return Block(HTMLElement("div", ["class": "whole"], [question, answer.element]))
    }
}
