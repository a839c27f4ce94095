import SurveyAnalytics

/// Writes rules as a file that `RulesReader` reads back.
public enum RulesWriter {
    /// The whole file.
    ///
    /// - Parameters:
    ///   - heading: What stands at the top for people; several lines are fine.
    ///   - note: What is said of a rule beside its id.
    public static func text(
        of rules: FlagRules, heading: String = "", note: (FlagRule) -> String = { _ in "" }
    ) -> String {
        let top = heading.split(separator: "\n").map { "# \($0)\n" }.joined()
        let entries = rules.rules.map { rule in
            let note = note(rule)
            let lines: [Threshold] =
                [("severity", SeverityWord(rule.severity).rawValue), ("in-use", String(rule.isEnabled))]
                + rule.kind.thresholds
            return "  \(rule.id):" + (note.isEmpty ? "" : "  # \(note)") + "\n" + block(lines, indent: 4)
        }
        return top + "schema: 1\n\nrules:\n" + entries.joined(separator: "\n")
            + "\nregions:\n" + block(rules.areaRule.thresholds, indent: 2)
    }

    private static func block(_ lines: [Threshold], indent: Int) -> String {
        lines.filter { !$0.text.isEmpty }
            .map { String(repeating: " ", count: indent) + "\($0.key): \($0.text)\n" }.joined()
    }
}

/// A threshold by its name in the file, and as it is written; empty where there is none.
typealias Threshold = (key: String, text: String)

/// How a file names a severity.
enum SeverityWord: String {
    case watch
    case concern
    case act

    init(_ severity: FlagRule.Severity) {
        switch severity {
        case .watch: self = .watch
        case .concern: self = .concern
        case .act: self = .act
        }
    }

    var severity: FlagRule.Severity {
        switch self {
        case .watch: .watch
        case .concern: .concern
        case .act: .act
        }
    }
}

extension FlagRule.Kind {
    /// The thresholds of a rule in the order in which they are written.
    var thresholds: [Threshold] {
        switch self {
        case .notAnswered(let waves):
            [
                ("waves-from", String(waves.lowerBound)),
                ("waves-to", waves.upperBound > 9999 ? "" : String(waves.upperBound)),
            ]
        case .partial(let percent): [("below-percent", String(percent))]
        case .lowBenefit(let most): [("benefit-at-most", String(most))]
        case .lowMean(let below, let percentile, let areas):
            [
                ("mean-below", decimal(below)), ("percentile-at-most", decimal(percentile)),
                ("areas-at-least", String(areas)),
            ]
        case .fall(let least, let areas):
            [("fall-at-least", decimal(least)), ("areas-at-least", String(areas))]
        case .unmetNeed(let importance, let benefit):
            [("importance-at-least", String(importance)), ("benefit-at-most", String(benefit))]
        case .missingPractice, .reversedAnswer, .inconsistentAnswer: []
        case .contactRequest(let patterns):
            [("patterns", "[" + patterns.map { quoted($0.text) }.joined(separator: ", ") + "]")]
        }
    }
}

extension AreaRule {
    /// The thresholds in the order in which they are written.
    var thresholds: [Threshold] {
        [
            ("points-at-least", String(points)), ("answers-at-least", String(smallestBase)),
            ("q-at-most", decimal(clearAt)),
        ]
    }
}

/// A number without decimals that say nothing.
private func decimal(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
}

/// A text that YAML reads as a text, whatever it begins with.
private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
