import Survey
import SurveyAnalytics
import Wording

/// What a place answered beside the country: a row an answer, and who has none.
struct DistributionBlocks {
    let asked: AskedQuestion
    private let answers: [(domain: Domain, answers: DomainProfile.Answers)]

    init(of asked: AskedQuestion) {
        self.asked = asked
        answers = asked.domains.map { ($0, asked.answers($0)) }
    }

    var content: QuestionContent {
        let isAsked = asked.item.isAsked(inFrame: asked.place.frame)
        let notes = isAsked ? [] : [QuestionNote.words(AbsenceWords.sentence(.notAskedInFrame))]
        let block = QuestionBlock(form: .bars, columns: columns, rows: answerRows + statusRows)
        return QuestionContent(notes: notes, blocks: [block] + texts)
    }

    /// The columns, each with its n and N.
    var columns: [QuestionBlock.Column] {
        answers.map { domain, answers in
            QuestionBlock.Column(
                name: asked.name(of: domain),
                base: .init(answered: answers.answered, units: domain.count))
        }
    }

    /// A row an answer, over all columns.
    var answerRows: [QuestionBlock.Row] {
        let rows = AnswerCells(asked: asked)
        return rows.subjects(of: answers.map(\.answers)).map { subject in
            QuestionBlock.Row(
                label: rows.label(subject),
                cells: answers.map { rows.cell(subject, $0.answers, of: $0.domain) })
        }
    }

    /// Who did not answer, and who was not asked.
    private var statusRows: [QuestionBlock.Row] {
        let statuses: [(AnswerStatus, Phrase)] = [
            (.silent, QuestionWords.silent), (.notAsked, QuestionWords.notAsked),
        ]
        return statuses.compactMap { status, label in
            let found = answers.map { asked.wave.units(status, onItemAt: asked.position, in: $0.domain) }
            guard found.contains(where: { !$0.isEmpty }) else { return nil }
            let title = QuestionWords.lacking(label, to: asked.name)
            let cells = zip(answers, found).map { entry, units in
                QuestionCell(value: .count(units.count), units: asked.subset(title, units, of: entry.domain))
            }
            return QuestionBlock.Row(label: label, cells: cells)
        }
    }

    /// What the units of the place wrote.
    private var texts: [QuestionBlock] {
        guard case .text(let summary)? = answers.first?.answers, !summary.writers.isEmpty else { return [] }
        let column = asked.wave.columns[asked.position]
        let followed = asked.content.register.units(followedFrom: asked.wave.register)
        let rows = summary.writers.map { unit in
            let known = asked.wave.register.units[unit]
            let text = column.text(ofUnit: unit) ?? ""
            return QuestionBlock.Row(
                label: Phrase(known.name), cells: [QuestionCell(value: .text(text), unit: followed[unit])])
        }
        let name = asked.name(of: summary.domain)
        return [
            QuestionBlock(
                title: QuestionWords.texts, form: .words, subject: ReportWords.name,
                columns: [QuestionBlock.Column(name: name)],
                rows: rows)
        ]
    }
}

extension DomainProfile.Answers {
    /// The units of the base, n.
    var answered: Int {
        switch self {
        case .closed(let distribution): distribution.base
        case .number(let summary): summary.base
        case .text(let summary): summary.base
        }
    }
}
