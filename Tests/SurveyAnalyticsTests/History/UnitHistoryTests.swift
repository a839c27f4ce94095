import Survey
import Testing

@testable import SurveyAnalytics

@Suite("A unit through the waves")
struct UnitHistoryTests {
    /// Four units; the fourth had another code in 2015, and the second kept silent in 2016.
    private let waves: [Wave] = [
        SmallWave(4).of(2015).coded(["10001", "10002", "10003", "09999"])
            .with(.scale("s"), .codes([2, 3, 4, 5])).with(.yesNo("q"), .codes([1, 1, 2, 2])).wave,
        SmallWave(4).of(2016)
            .with(.scale("s"), .codes([4, nil, 4, 6])).with(.yesNo("q"), .codes([1, nil, 2, 1])).wave,
        SmallWave(4)
            .with(.scale("s").comparing(with: 2015, .not, reason: "other words"), .codes([1, 3, 5, 5]))
            .with(.yesNo("q"), .codes([2, 1, 2, 1])).wave,
    ]

    private func history(of unit: Int) -> UnitHistory {
        UnitHistory(
            ofUnit: unit, beside: .country(frame: "k", in: waves[2].register), in: waves[2],
            earlier: [waves[1], waves[0]])
    }

    @Test("answers of each year stand beside the domain's, with the n of each")
    func answers() throws {
        let scale = try #require(history(of: 0).answers(toItemAt: 0))
        #expect(scale.steps.map(\.year) == [2015, 2016, 2017])
        #expect(scale.values == [nil, 4, 1])
        #expect(scale.change(at: 2) == -3)
        #expect(scale.isChanged(at: 2) == true)
        #expect(scale.isChanged(at: 1) == nil, "nothing before it can be held against it")
        let level = try #require(scale.steps[1].level)
        guard case .mean(.found(let mean)) = level else { throw Missing() }
        #expect(mean.value == 4)
        #expect([mean.base, mean.units] == [2, 4], "not relevant is not in the mean")
    }

    @Test("a wave that the codebook calls not comparable says so with its reason")
    func refusal() throws {
        let scale = try #require(history(of: 0).answers(toItemAt: 0))
        guard case .notComparable(.notComparable(let year, let statement)) = scale.steps[0].answer
        else { throw Missing() }
        #expect(year == 2017)
        #expect(statement.reason == Phrase("other words"))
        #expect(scale.steps[0].level == nil)
        #expect(scale.isComparable)
    }

    @Test("of a choice it is told how many gave the unit's newest answer in each year")
    func shares() throws {
        let choice = try #require(history(of: 0).answers(toItemAt: 1))
        let shares = choice.steps.map { step -> [Int]? in
            if case .share(let share?)? = step.level { [share.count, share.base] } else { nil }
        }
        #expect(shares == [[2, 4], [1, 3], [2, 4]])
        #expect(choice.isChanged(at: 1) == false)
        #expect(choice.isChanged(at: 2) == true)
        guard case .category(let category, let change)? = choice.change else { throw Missing() }
        #expect(category.id == "no")
        #expect([change.since, change.gained, change.lost, change.base] == [2016, 1, 0, 3])
    }

    @Test("silence and a unit that the register of the year lacks are told apart")
    func absences() throws {
        #expect(
            history(of: 1).answers(toItemAt: 0)?.steps[1].answer == AnswerHistory.Answer.none(.notAnswered))
        let stranger = history(of: 3)
        #expect(stranger.answers(toItemAt: 1)?.steps[0].answer == AnswerHistory.Answer.none(.otherCode))
        #expect(stranger.presences.map { $0.response == nil } == [true, false, false])
        #expect(history(of: 1).presences.map { $0.response?.status } == [.answered, .silent, .answered])
        #expect(history(of: 1).presences.map { $0.rate?.answered } == [4, 3, 4])
    }

    /// Halden 0101 got a new number in 2020 and in 2024; Moss 0104 and Rygge 0136 became one in 2020, which got a new number in
    /// 2024; Haram is a part of Ålesund since 2024.
    private var renumbered: [Wave] {
        let changes = [
            CodeChange(kind: .renumber, from: "0101", fromName: "Halden", to: "3001", year: 2020),
            CodeChange(kind: .merge, from: "0104", fromName: "Moss", to: "3002", year: 2020),
            CodeChange(kind: .merge, from: "0136", fromName: "Rygge", to: "3002", year: 2020),
            CodeChange(kind: .renumber, from: "3001", fromName: "Halden", to: "3101", year: 2024),
            CodeChange(kind: .renumber, from: "3002", fromName: "Moss", to: "3103", year: 2024),
            CodeChange(kind: .split, from: "1507", fromName: "Ålesund", to: "1580", year: 2024),
        ]
        var newest = SmallWave(3).of(2024).coded(["1580", "3101", "3103"])
            .with(.scale("s"), .codes([4, 5, 3])).with(.yesNo("q"), .codes([1, 2, 1]))
        newest.codeChanges = changes
        return [
            SmallWave(3).of(2017).coded(["0101", "0104", "0136"])
                .with(.scale("s"), .codes([2, 1, 5])).with(.yesNo("q"), .codes([1, 2, nil])).wave,
            SmallWave(3).of(2021).coded(["1507", "3001", "3002"])
                .with(.scale("s"), .codes([3, 4, nil])).with(.yesNo("q"), .codes([1, 1, nil])).wave,
            newest.wave,
        ]
    }

    private func history(of unit: Int, in waves: [Wave]) -> UnitHistory {
        UnitHistory(
            ofUnit: unit, beside: .country(frame: "k", in: waves[2].register), in: waves[2],
            earlier: Array(waves.dropLast()))
    }

    @Test("a unit is followed through two new numbers, in its series, its flags and its change")
    func renumbering() throws {
        let waves = renumbered
        let halden = history(of: 1, in: waves)
        #expect(halden.answers(toItemAt: 0)?.values == [2, 4, 5])
        #expect(halden.presences.allSatisfy { $0.predecessors.isEmpty && !$0.isMerged })
        #expect(waves[2].register.positions(in: waves[0].register) == [nil, 0, nil])
        #expect(waves[2].register.positions(in: waves[1].register) == [nil, 1, 2])
        let panel = try Panel(of: "s", in: .country(frame: "k", in: waves[2].register), waves: waves)
        #expect(panel.members.map(\.positions) == [[0, 1, 1]])
        #expect(panel.exits(.merged) == 2)
    }

    @Test("units that one was made of stand beside each other, each with its own answer, and are never one")
    func predecessors() throws {
        let waves = renumbered
        let moss = history(of: 2, in: waves)
        let scale = try #require(moss.answers(toItemAt: 0))
        #expect(scale.values == [nil, nil, 3], "no mean of the two stands for it")
        #expect(scale.steps[0].predecessors.map(\.unit.code) == ["0104", "0136"])
        #expect(scale.steps[0].predecessors.map(\.answer.value) == [1, 5])
        #expect(scale.steps[1].predecessors.isEmpty, "a new number alone is no merger")
        #expect(scale.steps[1].answer == .none(.notAnswered))
        let choice = try #require(moss.answers(toItemAt: 1)?.steps[0])
        #expect(choice.predecessors.map(\.answer).last == AnswerHistory.Answer.none(.notAnswered))
        #expect(moss.presences.map(\.isMerged) == [true, false, false])
        #expect(moss.presences[0].response == nil)
        #expect(moss.presences[0].predecessors.map(\.response.answered) == [2, 1])
    }

    @Test("a unit that was split is a part of what it became, and says so")
    func split() throws {
        let haram = history(of: 0, in: renumbered)
        let step = try #require(haram.answers(toItemAt: 0)?.steps[1])
        #expect(step.predecessors.map(\.isWhole) == [false])
        #expect(step.predecessors.map(\.answer.value) == [3])
        #expect(step.answer == .none(.merged))
    }

    private struct Missing: Error {}
}
