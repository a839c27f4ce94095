import Survey
import SurveyAnalytics
import Wording

/// The answers to a question as cells, the same for every domain that it is told of.
struct AnswerCells {
    /// What a row or a column is about.
    enum Subject: Sendable, Hashable {
        /// The category at a position.
        case category(Int)
        /// A given number, in the item's unit.
        case number(Int)
        case mean
        case median
        /// Who wrote something.
        case written
    }

    let asked: AskedQuestion

    private var item: Item { asked.item }

    private var decimals: Int {
        guard case .number(_, let decimals) = item.kind else { return 0 }
        return decimals
    }

    /// What is told of these answers: categories and the mean; the numbers that anybody gave; who wrote.
    func subjects(of answers: [DomainProfile.Answers]) -> [Subject] {
        guard case .number = item.kind else { return summary }
        let given = answers.flatMap { answers -> [Int] in
            guard case .number(let summary) = answers else { return [] }
            return summary.frequencies.map(\.value)
        }
        return summary + Set(given).sorted().map(Subject.number)
    }

    /// What is told where there is no room for every number.
    var summary: [Subject] {
        switch item.kind {
        case .single, .multiple: item.categories.indices.map(Subject.category)
        case .scale: item.categories.indices.map(Subject.category) + [.mean]
        case .number: [.mean, .median]
        case .text: [.written]
        }
    }

    func label(_ subject: Subject) -> Phrase {
        switch subject {
        case .category(let position): item.categories[position].label
        case .number(let value): Phrase(Numbers(.bokmaal).stored(Int32(clamping: value), decimals: decimals))
        case .mean: QuestionWords.mean
        case .median: UnitWords.median
        case .written: ItemWords.wrote
        }
    }

    /// What a domain answered, with the units behind it.
    ///
    /// - Parameter called: the domain's name where it is not its own.
    func cell(
        _ subject: Subject, _ answers: DomainProfile.Answers, of domain: Domain, called name: Phrase? = nil
    ) -> QuestionCell {
        let value = value(subject, answers)
        switch subject {
        case .category(let position):
            guard case .closed(let distribution) = answers else { break }
            let id = item.categories[position].id
            let title = QuestionWords.gave(item.categories[position].label, to: asked.name)
            return QuestionCell(
                value: value,
                units: asked.subset(
                    title, distribution.units(in: asked.wave) { $0.id == id }, of: domain, called: name))
        case .number(let number):
            let title = QuestionWords.gave(label(subject), to: asked.name)
            let column = asked.wave.columns[asked.position]
            let units = domain.units.filter { column.number(ofUnit: $0).map(Int.init) == number }
            return QuestionCell(value: value, units: asked.subset(title, units, of: domain, called: name))
        case .mean, .median:
            let title = QuestionWords.lacking(QuestionWords.answered, to: asked.name)
            return QuestionCell(
                value: value, units: asked.subset(title, valued(domain), of: domain, called: name))
        case .written:
            let title = QuestionWords.lacking(ItemWords.wrote, to: asked.name)
            guard case .text(let summary) = answers else { break }
            return QuestionCell(
                value: value, units: asked.subset(title, summary.writers, of: domain, called: name))
        }
        return QuestionCell(value: value)
    }

    private func value(_ subject: Subject, _ answers: DomainProfile.Answers) -> QuestionValue {
        switch (subject, answers) {
        case (.category(let position), .closed(let distribution)):
            distribution.share(ofCategoryAt: position).map(QuestionValue.share)
                ?? .outside(distribution.counts[position])
        case (.mean, .closed(let distribution)):
            distribution.mean.value.map { .mean($0, decimals: 0) } ?? .nothing
        case (.mean, .number(let summary)):
            summary.mean.value.map { .mean($0, decimals: summary.decimals) } ?? .nothing
        case (.median, .number(let summary)):
            summary.mean.value.map { .median($0, decimals: summary.decimals) } ?? .nothing
        case (.number(let value), .number(let summary)):
            .share(summary.share(of: value))
        case (.written, .text(let summary)): .base(summary.base, of: summary.units)
        default: .nothing
        }
    }

    /// The units that a mean is taken of.
    private func valued(_ domain: Domain) -> [Int] {
        let column = asked.wave.columns[asked.position]
        return domain.units.filter { unit in
            if column.number(ofUnit: unit) != nil { return true }
            guard item.kind == .scale, column.status[unit] == .answered,
                let position = column.category(ofUnit: unit)
            else { return false }
            return item.categories[position].standing == .ordinary
        }
    }
}

extension NumberSummary {
    /// The part of the units with a number that gave this one.
    fileprivate func share(of value: Int) -> Share {
        let count = frequencies.first { $0.value == value }?.count ?? 0
        return Share(count: count, base: base, known: base + notAsked, units: units)
    }
}
