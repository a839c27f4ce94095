import Survey
import SurveyAnalytics
import Testing

@Suite("Flags")
struct FlagTests {
    private func ids(_ small: SmallWave, earlier: [SmallWave] = []) -> [[String]] {
        FlagRules.standard.evaluate(small.wave, earlier: earlier.map(\.wave)).map { $0.map(\.rule.id) }
    }

    private func benefit(_ area: String, _ codes: [Int?]) -> (Item, AnswerColumn) {
        (.scale("benefit.\(area)", battery: "benefit", area: area), .codes(codes))
    }

    private func importance(_ area: String, _ codes: [Int?]) -> (Item, AnswerColumn) {
        (.scale("importance.\(area)", battery: "importance", area: area), .codes(codes))
    }

    private func wave(_ items: (Item, AnswerColumn)..., year: Int = 2017) -> SmallWave {
        var small = SmallWave(items[0].1.status.count)
        small.items = items.map { (item: $0.0, column: $0.1) }
        small.year = year
        return small
    }

    @Test("silent once is one flag, silent in 2016 and 2017 another; a gap or an unknown code ends the run")
    func silence() {
        let now = wave((.yesNo("q"), .codes([nil, nil, 1])))
        let last = wave((.yesNo("q"), .codes([nil, 1, nil])), year: 2016)
        let first = wave((.yesNo("q"), .codes([nil, nil, nil])), year: 2015)
        #expect(ids(now) == [["not-answered"], ["not-answered"], []])
        #expect(ids(now, earlier: [first, last]) == [["not-answered-again"], ["not-answered"], []])
        let flags = FlagRules.standard.evaluate(now.wave, earlier: [first.wave, last.wave])
        #expect(flags[0][0].evidence == .silence(wavesRunning: 3, since: 2015))
        var renamed = last
        renamed.codes = ["1", "2", "3"]
        #expect(ids(now, earlier: [first, renamed])[0] == ["not-answered"])
    }

    @Test("one of three closed questions is partial, one of two is not")
    func partial() {
        let two = wave((.yesNo("a"), .codes([1])), (.yesNo("b"), .codes([nil])))
        #expect(ids(two) == [[]])
        #expect(ids(two.with(.yesNo("c"), .codes([nil]))) == [["partial"]])
    }

    @Test("benefit 2 is low, 3 is not, not relevant is not; the evidence tells where the unit stands")
    func lowBenefit() throws {
        let small = wave(benefit("a", [2, 3, 6, 1]))
        #expect(ids(small) == [["low-benefit"], [], [], ["low-benefit"]])
        let flag = try #require(FlagRules.standard.evaluate(small.wave)[0].first)
        #expect(flag.subject == .area("a"))
        guard case .lowBenefit(2, let standing?, let mean?) = flag.evidence else {
            Issue.record("\(flag.evidence)")
            return
        }
        #expect(standing.ranks == 2...2)
        #expect(mean.value == 2)
    }

    /// Three areas each; the first unit's mean is 4/3, and of ten units its percentile is 5.
    @Test("a mean of 1.3 at the fifth percentile is low; the same mean shared by half the country is not")
    func lowMean() {
        func small(_ codes: [Int?]) -> SmallWave {
            wave(benefit("a", codes), benefit("b", codes), benefit("c", codes.map { $0 == 1 ? 2 : $0 }))
        }
        let rare = ids(small([1, 4, 4, 4, 4, 4, 4, 4, 4, 4]))
        #expect(rare[0].contains("low-mean"))
        #expect(rare.dropFirst().allSatisfy { $0.isEmpty })
        #expect(!ids(small([1, 1, 1, 1, 1, 4, 4, 4, 4, 4]))[0].contains("low-mean"))
    }

    @Test("a fall of 1.0 over three areas is flagged, of 0.67 is not, and over two areas is not")
    func fall() {
        let now = wave(benefit("a", [3, 3, 3]), benefit("b", [3, 3, 3]), benefit("c", [3, 4, 6]))
        let before = wave(
            benefit("a", [4, 4, 4]), benefit("b", [4, 4, 4]), benefit("c", [4, 4, 4]), year: 2016)
        #expect(ids(now, earlier: [before]) == [["fall"], [], []])
        #expect(ids(now) == [[], [], []])
    }

    @Test("importance 4 and benefit 2 is an unmet need beside low benefit; importance 3 is low benefit alone")
    func unmetNeed() {
        let small = wave(benefit("a", [2, 2, 3]), importance("a", [4, 3, 5]))
        #expect(ids(small) == [["unmet-need", "low-benefit"], ["low-benefit"], []])
    }

    @Test("none beside others contradicts itself, and is not a missing practice; none alone is")
    func practice() {
        let small = wave(
            (.ways("w", concern: ["none"]), .ticks([[3], [0, 3], [0]])),
            (.yesNo("q", concern: ["no"]), .codes([2, 1, 3])))
        #expect(ids(small) == [["missing-practice", "missing-practice"], ["inconsistent-answer"], []])
        let flags = FlagRules.standard.evaluate(small.wave)
        #expect(flags[0].map(\.subject) == [.item("w"), .item("q")])
        #expect(flags[1][0].evidence == .inconsistent(excluding: ["none"], beside: ["a"]))
    }

    @Test("a text that asks for contact is flagged, in items for contact alone")
    func contact() {
        let small = wave(
            (.yesNo("q"), .codes([1, 1])),
            (.text("t", use: "contact"), .texts(["Vi vil ha ein fast kontaktperson.", "Alt er bra"])),
            (.text("u"), .texts([nil, "fast kontaktperson"])))
        #expect(ids(small) == [["contact-request"], []])
        let flag = FlagRules.standard.evaluate(small.wave)[0][0]
        #expect(flag.evidence == .contactRequest(words: ["fast kontaktperson"]))
    }

    @Test("a rule that is not in use is silent, and priority is the sum of severities: 2 + 1 = 3")
    func table() {
        let small = wave(benefit("a", [2]), importance("a", [5]))
        #expect(FlagRules.standard.evaluate(small.wave)[0].priority == 3)
        var rules = FlagRules.standard
        rules.rules = rules.rules.map {
            FlagRule(id: $0.id, severity: $0.severity, kind: $0.kind, isEnabled: $0.id != "unmet-need")
        }
        #expect(rules.evaluate(small.wave)[0].map(\.rule.id) == ["low-benefit"])
        #expect(Set(rules.rules.map(\.id)).count == rules.rules.count)
    }
}
