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
    public var printed: String { PublishedWords.claim(row.claim, numbers) }

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

    private var part: String {
        let ofClass = register.division(row.subject)?.classes.first { $0.id == row.part }?.label
        let category = item?.categories.first { $0.id == row.part }?.label
        return (ofClass ?? category ?? partOfScale)?[numbers.language] ?? row.part
    }

    /// What `poor`, `good` and `not-relevant` are called.
    private var partOfScale: Phrase? {
        let battery = item?.battery?.battery ?? row.subject
        let role = codebook.batteries.first { $0.id == battery }?.role ?? .other
        if row.part == Category.Standing.notRelevant.rawValue { return UnitWords.part(nil, role) }
        return ScalePart(rawValue: row.part).map { UnitWords.part($0, role) }
    }
}
