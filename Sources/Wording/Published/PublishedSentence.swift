import Survey
import SurveyAnalytics

/// One row of a printed report and what came of it, in words.
public struct PublishedSentence: Sendable {
    private let entry: PublishedCheck.Entry
    private let codebook: Codebook
    private let register: Register
    private let numbers: Numbers

    /// The words of a row.
    ///
    /// - Parameter wave: the wave of the report, which knows what items, categories and classes are called.
    public init(of entry: PublishedCheck.Entry, in wave: Wave, _ numbers: Numbers) {
        self.entry = entry
        codebook = wave.codebook
        register = wave.register
        self.numbers = numbers
    }

    /// What the report states.
    public var printed: String {
        guard case .above(let id, let classes) = row.claim, let division = register.division(id) else {
            return PublishedWords.claim(row.claim, numbers)
        }
        let labels = classes.map { id in
            division.classes.first { $0.id == id }?.label[numbers.language] ?? id
        }
        return "\(division.label[numbers.language]) \(numbers.list(labels))"
    }

    /// What the survey says; nothing where it says nothing.
    public var computed: String { entry.verdict.figure.map { PublishedWords.figure($0, numbers) } ?? "" }

    /// The years that the row speaks of.
    public var years: String { row.years.map { String($0) }.joined(separator: "–") }

    private var row: PublishedRow { entry.row }

    /// Why a row cannot hold, or why nothing can be set beside it.
    public var explanation: Phrase? {
        switch entry.verdict {
        case .equal, .differs: nil
        case .cannotHold(_, let proof):
            PublishedWords.proof(
                proof, in: register.division(row.subject), numbers)
        case .notComputable(let obstacle): PublishedWords.obstacle(obstacle)
        }
    }

    /// `andel: resultatmål, ja, 2017`.
    public var what: String {
        let measure = PublishedWords.measure(row.measure)[numbers.language]
        let frame = register.frame(row.frame)?.label[numbers.language]
        let words = [subject, part, frame, years].compactMap { $0 }.filter { !$0.isEmpty }
        return "\(measure): \(words.joined(separator: ", "))"
    }

    private var item: Item? {
        codebook.position(ofItem: row.subject).map { codebook.items[$0] }
    }

    private var subject: String {
        let label =
            item?.short ?? codebook.batteries.first { $0.id == row.subject }?.label
            ?? register.division(row.subject)?.label
            ?? register.characteristic(row.subject)?.label
            ?? register.series(row.subject)?.label
        return label?[numbers.language] ?? row.subject
    }

    /// What the row speaks of within its subject: `ja`, `e-post, møter`, `dårlig (1–2): næringsliv`.
    private var part: String {
        let sides = row.part.split(separator: "=", maxSplits: 1).map { side in
            side.split(separator: "|").map { name(ofPart: String($0)) }.joined(separator: ", ")
        }
        return sides.joined(separator: ": ")
    }

    private func name(ofPart id: String) -> String {
        let ofClass = register.division(row.subject)?.classes.first { $0.id == id }?.label
        let category = item?.categories.first { $0.id == id }?.label
        let area = codebook.areas.first { $0.id == id }?.short
        return (ofClass ?? category ?? partOfScale(id) ?? area)?[numbers.language] ?? id
    }

    /// What `poor`, `good` and `not-relevant` are called.
    private func partOfScale(_ id: String) -> Phrase? {
        let battery = item?.battery?.battery ?? row.subject
        let role = codebook.batteries.first { $0.id == battery }?.role ?? .other
        if id == Category.Standing.notRelevant.rawValue { return UnitWords.part(nil, role) }
        return ScalePart(rawValue: id).map { UnitWords.part($0, role) }
    }
}
