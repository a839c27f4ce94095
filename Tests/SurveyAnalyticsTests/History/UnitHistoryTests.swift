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

    private struct Missing: Error {}
}
