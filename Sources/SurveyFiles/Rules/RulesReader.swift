import Survey
import SurveyAnalytics

/// Reads the rules of an office in the form that docs/flags.md describes: what a file does not say stays as it is.
public enum RulesReader {
    /// Reads a file of rules.
    ///
    /// - Parameters:
    ///   - path: The file as the user named it.
    ///   - standard: The rules that the file changes.
    /// - Throws: The first mistake, with its line, column and the word that it is about.
    public static func read(path: String, changing standard: FlagRules = .standard) throws(FileProblem)
        -> FlagRules
    {
        try read(FileBytes.read(path: path), file: path, changing: standard)
    }

    /// Reads rules from a file's content.
    ///
    /// - Parameters:
    ///   - file: The file's name, for problems.
    ///   - standard: The rules that the file changes.
    /// - Throws: The first mistake, with its line, column and the word that it is about.
    public static func read(
        _ bytes: [UInt8], file: String, changing standard: FlagRules = .standard
    ) throws(FileProblem) -> FlagRules {
        let top = try YAMLValue.document(bytes, file: file).mapping(["schema", "rules", "regions"])
        try CodebookReader.checkSchema(of: top)
        var rules = standard
        for (name, value) in try top["rules"]?.entries() ?? [] {
            let id = try name.text()
            guard let place = rules.rules.firstIndex(where: { $0.id == id }) else {
                throw name.problem(.unknownKey)
            }
            rules.rules[place] = try changed(rules.rules[place], by: value)
        }
        if let regions = top["regions"] {
            rules.areaRule = try changed(rules.areaRule, by: regions)
        }
        return rules
    }

    private static func changed(_ rule: FlagRule, by value: YAMLValue) throws(FileProblem) -> FlagRule {
        let entry = try value.mapping(
            Set(["severity", "in-use"] + rule.kind.thresholds.map(\.key)))
        return FlagRule(
            id: rule.id, severity: try entry["severity"]?.word(SeverityWord.self).severity ?? rule.severity,
            kind: try rule.kind.changed(by: entry), isEnabled: try entry["in-use"]?.flag() ?? rule.isEnabled)
    }

    private static func changed(_ rule: AreaRule, by value: YAMLValue) throws(FileProblem) -> AreaRule {
        let entry = try value.mapping(Set(rule.thresholds.map(\.key)))
        return AreaRule(
            points: try entry.whole("points-at-least", in: 1...100, else: rule.points),
            smallestBase: try entry.whole(
                "answers-at-least", in: 1...Int(Int32.max), else: rule.smallestBase),
            clearAt: try entry.decimal("q-at-most", in: 0...1, else: rule.clearAt))
    }
}

extension FlagRule.Kind {
    /// The same rule with those thresholds that a file names.
    fileprivate func changed(by entry: YAMLMapping) throws(FileProblem) -> FlagRule.Kind {
        switch self {
        case .notAnswered(let waves):
            let first = try entry.whole("waves-from", in: 1...9999, else: waves.lowerBound)
            // An end that the file is silent about never comes before the beginning that it names.
            let last = max(first, waves.upperBound)
            return .notAnswered(
                wavesRunning: first...(try entry.whole("waves-to", in: first...9999, else: last)))
        case .partial(let percent):
            return .partial(belowPercent: try entry.whole("below-percent", in: 0...100, else: percent))
        case .lowBenefit(let most):
            return .lowBenefit(atMost: try entry.whole("benefit-at-most", in: 1...5, else: most))
        case .lowMean(let below, let percentile, let areas):
            return .lowMean(
                below: try entry.decimal("mean-below", in: 1...5, else: below),
                percentileAtMost: try entry.decimal("percentile-at-most", in: 0...100, else: percentile),
                leastAreas: try entry.whole("areas-at-least", in: 1...255, else: areas))
        case .fall(let least, let areas):
            return .fall(
                atLeast: try entry.decimal("fall-at-least", in: 0.001...4, else: least),
                leastAreas: try entry.whole("areas-at-least", in: 1...255, else: areas))
        case .unmetNeed(let importance, let benefit):
            return .unmetNeed(
                importanceAtLeast: try entry.whole("importance-at-least", in: 1...5, else: importance),
                benefitAtMost: try entry.whole("benefit-at-most", in: 1...5, else: benefit))
        case .missingPractice, .reversedAnswer, .inconsistentAnswer:
            return self
        case .contactRequest(let patterns):
            let named = try entry["patterns"]?.list { (value) throws(FileProblem) -> WordPattern in
                guard let pattern = WordPattern(try value.text()) else { throw value.problem(.badValue) }
                return pattern
            }
            return .contactRequest(patterns: named ?? patterns)
        }
    }
}

extension YAMLMapping {
    /// A whole number within bounds, or the usual one where the file is silent.
    fileprivate func whole(
        _ key: String, in bounds: ClosedRange<Int>, else usual: Int
    ) throws(FileProblem) -> Int {
        guard let value = self[key] else { return usual }
        let number = try value.integer()
        guard bounds.contains(number) else { throw value.problem(.badValue) }
        return number
    }

    /// A number with at most three decimals within bounds, or the usual one where the file is silent.
    fileprivate func decimal(
        _ key: String, in bounds: ClosedRange<Double>, else usual: Double
    ) throws(FileProblem) -> Double {
        guard let value = self[key] else { return usual }
        let number = Double(try value.number(decimals: 3)) / 1000
        guard bounds.contains(number) else { throw value.problem(.badValue) }
        return number
    }
}
