import FoundationEssentials
import Survey
import SurveyAnalytics

/// A flag as it was when somebody decided to follow a unit up, with its numbers. Rules and answers may change
/// afterwards; what was the reason then stays.
public struct RecordedFlag: Sendable, Hashable, Codable {
    /// The id of the rule that fired.
    public let rule: String
    /// How much it weighs, 1...3.
    public let severity: Int
    /// The id of the item or area that it is about; nil for the unit as a whole.
    public let subject: String?
    /// The sentence with its numbers, by the language's code.
    public let sentence: [String: String]
    /// The numbers by their names.
    public let numbers: [String: Double]
    /// Whether it says that the unit had not answered.
    public let isSilence: Bool

    /// What a flag says now.
    ///
    /// - Parameter sentence: the flag in words.
    public init(_ flag: Flag, sentence: Phrase) {
        rule = flag.rule.id
        severity = flag.rule.severity.rawValue
        subject =
            switch flag.subject {
            case .unit: nil
            case .item(let id), .area(let id): id
            }
        self.sentence = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, sentence[$0]) })
        numbers = Dictionary(flag.evidence.numbers) { first, _ in first }
        if case .silence = flag.evidence { isSilence = true } else { isSilence = false }
    }

    /// The sentence in all languages.
    public var phrase: Phrase {
        func text(_ language: Language) -> String { sentence[language.rawValue] ?? rule }
        return Phrase(nb: text(.bokmaal), nn: text(.nynorsk), en: text(.english))
    }
}

extension RecordedFlag {
    /// How flags are kept: `{"flags": […], "schema": 1}`.
    private struct Document: Codable {
        var schema = 1
        let flags: [RecordedFlag]
    }

    /// Flags as text; nil for none.
    static func text(of flags: [RecordedFlag]) -> String? {
        guard !flags.isEmpty else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(Document(flags: flags))).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The flags of a text; nil when it is none of ours.
    static func flags(of text: String?) -> [RecordedFlag]? {
        guard let text else { return [] }
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(text.utf8)),
            document.schema == 1
        else { return nil }
        return document.flags
    }
}

extension Flag.Evidence {
    /// The numbers that made a rule fire, each with a name.
    var numbers: [(String, Double)] {
        switch self {
        case .silence(let waves, let since):
            [("wavesRunning", Double(waves)), ("since", Double(since))]
        case .incomplete(let response):
            [("answered", Double(response.answered)), ("put", Double(response.put))]
        case .lowBenefit(let step, let standing, let mean):
            [("step", Double(step))] + numbers(standing) + numbers(mean)
        case .lowMean(let mean, let standing):
            [("mean", mean.value), ("areas", Double(mean.areas))] + numbers(standing)
        case .fall(let change):
            [("change", change.value), ("areas", Double(change.areas))]
        case .unmetNeed(let area, let mean):
            numbers("importance", area.importance) + numbers("benefit", area.benefit) + numbers(mean)
        case .missingPractice(_, let country):
            [("x", Double(country.count)), ("n", Double(country.base)), ("N", Double(country.units))]
        case .reversed(let since, _, _): [("since", Double(since))]
        case .inconsistent, .contactRequest: []
        }
    }

    private func numbers(_ standing: Standing?) -> [(String, Double)] {
        standing.map { [("percentile", $0.percentile), ("ranked", Double($0.base))] } ?? []
    }

    private func numbers(_ mean: Mean?) -> [(String, Double)] {
        mean.map { [("countryMean", $0.value), ("n", Double($0.base)), ("N", Double($0.units))] } ?? []
    }

    private func numbers(_ name: String, _ rating: UnitArea.Rating) -> [(String, Double)] {
        if case .step(let step) = rating { [(name, Double(step))] } else { [] }
    }
}
