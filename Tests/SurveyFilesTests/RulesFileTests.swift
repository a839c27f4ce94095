import Survey
import SurveyAnalytics
import Testing

@testable import SurveyFiles

@Suite("Files of rules")
struct RulesFileTests {
    private func read(_ text: String) throws -> FlagRules {
        try RulesReader.read(Array(text.utf8), file: "rules.yaml")
    }

    private func problem(_ text: String) throws -> FileProblem {
        try #require(#expect(throws: FileProblem.self) { try read(text) })
    }

    @Test("the standard rules come back as they were written, and so does every change")
    func roundTrip() throws {
        #expect(try read(RulesWriter.text(of: .standard)) == .standard)
        var changed = FlagRules.standard
        changed.rules = changed.rules.map { rule in
            var rule = rule
            rule.severity = .act
            rule.isEnabled.toggle()
            return rule
        }
        changed.rules[3].kind = .lowMean(below: 2.125, percentileAtMost: 7.5, leastAreas: 4)
        changed.rules[changed.rules.count - 1].kind = .contactRequest(
            patterns: [#"ring* "oss""#, #"a\b"#, "*x", "nei: # takk"].compactMap { WordPattern($0) })
        changed.areaRule = AreaRule(points: 15, smallestBase: 20, clearAt: 0.05)
        let text = RulesWriter.text(of: changed, heading: "En linje\nog en til") { "om \($0.id)" }
        #expect(text.hasPrefix("# En linje\n# og en til\nschema: 1\n"))
        #expect(try read(text) == changed)
    }

    @Test("what a file does not name stays standard")
    func parts() throws {
        let rules = try read(
            """
            schema: 1
            rules:
              low-benefit: {severity: concern, benefit-at-most: 1}
              fall: {in-use: false}
              low-mean: {mean-below: "2,25"}
            regions: {points-at-least: 12}
            """)
        #expect(rules.rule("low-benefit")?.kind == .lowBenefit(atMost: 1))
        #expect(rules.rule("low-benefit")?.severity == .concern)
        #expect(rules.rule("fall")?.isEnabled == false)
        #expect(rules.rule("fall")?.kind == FlagRules.standard.rule("fall")?.kind)
        #expect(
            rules.rule("low-mean")?.kind == .lowMean(below: 2.25, percentileAtMost: 10, leastAreas: 3))
        #expect(rules.areaRule == AreaRule(points: 12, smallestBase: 10, clearAt: 0.1))
        #expect(rules.rules.map(\.id) == FlagRules.standard.rules.map(\.id))
        #expect(try read("schema: 1") == .standard)
    }

    @Test("silence from the third wave on: the rule for the first misses may be widened to two")
    func silence() throws {
        let rules = try read(
            "{schema: 1, rules: {not-answered: {waves-to: 2}, not-answered-again: {waves-from: 3}}}")
        #expect(rules.rule("not-answered")?.kind == .notAnswered(wavesRunning: 1...2))
        #expect(rules.rule("not-answered-again")?.kind == .notAnswered(wavesRunning: 3...Int.max))
        let late = try read("{schema: 1, rules: {not-answered: {waves-from: 4}}}")
        #expect(late.rule("not-answered")?.kind == .notAnswered(wavesRunning: 4...4))
    }

    @Test(
        "every mistake has its line, its column and its word",
        arguments: [
            ("schema: 2", FileProblem.Kind.badValue, 1, 9, "2"),
            ("rules: {}", .missingKey, 1, 1, "schema"),
            ("schema: 1\nrulez: {}", .unknownKey, 2, 1, "rulez"),
            ("schema: 1\nrules:\n  low-benefits: {}", .unknownKey, 3, 3, "low-benefits"),
            ("schema: 1\nrules:\n  fall: {benefit-at-most: 2}", .unknownKey, 3, 10, "benefit-at-most"),
            ("schema: 1\nrules:\n  fall: {severity: high}", .badValue, 3, 20, "high"),
            ("schema: 1\nrules:\n  fall: {in-use: maybe}", .badValue, 3, 18, "maybe"),
            ("schema: 1\nrules:\n  low-benefit: {benefit-at-most: 6}", .badValue, 3, 34, "6"),
            ("schema: 1\nrules:\n  low-mean: {mean-below: 2.5555}", .badValue, 3, 26, "2.5555"),
            ("schema: 1\nrules:\n  contact-request: {patterns: [\"--\"]}", .badValue, 3, 32, "--"),
            ("schema: 1\nregions: {q-at-most: 1.5}", .badValue, 2, 22, "1.5"),
            ("schema: 1\nrules: [fall]", .badValue, 2, 8, "rules"),
            ("schema: 1\nrules: {fall: {}, fall: {}}", .repeated, 2, 9, "fall"),
        ])
    func mistakes(text: String, kind: FileProblem.Kind, line: Int, column: Int, subject: String) throws {
        let problem = try problem(text)
        #expect(problem.kind == kind)
        #expect([problem.line, problem.column] == [line, column])
        #expect(problem.subject == subject)
        #expect(problem.file == "rules.yaml")
    }
}
