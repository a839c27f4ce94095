import Survey
import SurveyAnalytics
import Wording

/// The answers of the place class by class of a division, and of all regions beside each other.
struct DivisionBlocks {
    let asked: AskedQuestion

    private var cells: AnswerCells { AnswerCells(asked: asked) }
    private var register: Register { asked.wave.register }

    /// One division: a row a class, within the place. A region stands among the other regions.
    func content(ofDivisionAt index: Int) -> QuestionContent {
        let divisions = register.divisions
        guard divisions.indices.contains(index) else { return QuestionContent() }
        let division = divisions[index]
        let label = asked.isGroup ? QuestionWords.inGroup(division.label) : division.label
        let note = QuestionNote.division(label, index + 1, of: divisions.count)
        let domains = domains(of: division).filter { $0.domain.count > 0 }
        let subjects = cells.summary
        let columns =
            [QuestionBlock.Column(name: QuestionWords.base)]
            + subjects.map { QuestionBlock.Column(name: cells.label($0)) }
        let rows = domains.map { name, domain in
            let answers = asked.answers(domain)
            let base = QuestionCell(
                value: .base(answers.answered, of: domain.count),
                units: asked.subset(name, domain.units, of: asked.place))
            return QuestionBlock.Row(
                label: name,
                cells: [base]
                    + subjects.map { cells.cell($0, answers, of: domain, called: name) })
        }
        return QuestionContent(
            notes: [note],
            blocks: [
                QuestionBlock(form: .plain, subject: division.label, columns: columns, rows: rows)
            ])
    }

    /// All regions and the country beside each other.
    var regions: QuestionContent {
        guard let main = register.division(register.mainDivision) else { return QuestionContent() }
        let regions = Domain.classes(of: main, frame: asked.place.frame, register: register)
            .filter { $0.count > 0 }
        let domains = regions + [asked.country]
        let answers = domains.map(asked.answers)
        let columns = zip(domains, answers).map { domain, answers in
            QuestionBlock.Column(
                name: asked.name(of: domain), base: .init(answered: answers.answered, units: domain.count))
        }
        let rows = cells.summary.map { subject in
            QuestionBlock.Row(
                label: cells.label(subject),
                cells: zip(domains, answers).map { cells.cell(subject, $1, of: $0) })
        }
        return QuestionContent(blocks: [QuestionBlock(form: .small, columns: columns, rows: rows)])
    }

    private func domains(of division: Division) -> [(name: Phrase, domain: Domain)] {
        let frame = asked.place.frame
        let classes = Domain.classes(of: division, frame: frame, register: register)
        let whole = (QuestionWords.all, asked.place)
        if division.id == register.mainDivision, !asked.isGroup {
            return classes.map { (asked.name(of: $0), $0) } + [(QuestionWords.all, asked.country)]
        }
        let here = Set(asked.place.units)
        let within = zip(division.classes, classes).map { entry, domain in
            (entry.label, group(entry.label, domain.units.filter(here.contains)))
        }
        let rest = asked.place.units.filter { division.membership[$0] == Division.none }
        return within + [(QuestionWords.unplaced, group(QuestionWords.unplaced, rest)), whole]
    }

    private func group(_ name: Phrase, _ units: [Int]) -> Domain {
        .group(name.nb, units: units, frame: asked.place.frame, in: register)
    }
}
