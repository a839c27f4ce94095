import Survey
import SurveyAnalytics
import TerminalTesting
import TerminalUI
import Testing

@testable import Dashboard

@Suite("What is worked out beside the loop")
struct CalculationTests {
    /// The demo survey as if it had too many units to work anything out within a key.
    private func driver(answers: Bool) throws -> Driver {
        var driver = Driver(try Demo.content(unitsAtOnce: 0), width: 140, height: 45)
        driver.calculates = answers
        driver.send(.figures(try Demo.library()))
        return driver
    }

    @Test("keys by chance show the same as where everything is worked out at once", arguments: 1...4)
    func sameness(seed: Int) throws {
        var beside = try driver(answers: true)
        var atOnce = Driver(try Demo.content(), width: 140, height: 45)
        atOnce.send(.figures(try Demo.library()))
        var keys = RandomKeys(
            seed: UInt64(seed), names: RandomKeys.reading + ["6", "6", "7", "Down", "Enter"])
        for press in 0..<250 {
            let key = keys.key()
            beside.send(.key(key))
            atOnce.send(.key(key))
            try #require(beside.lines == atOnce.lines, "press \(press) of seed \(seed): \(key.name)")
            try #require(beside.grid == atOnce.grid, "press \(press) of seed \(seed): \(key.name)")
        }
        #expect(beside.effects.contains { if case .calculate = $0 { true } else { false } })
    }

    @Test(
        "a screen says that it is being worked out, and shows it when it is there",
        arguments: [
            "Enter 4", "Enter 6", "Enter 3", "2", "3", "4 Tab", "6", "6 Enter", "Tab", "2, Down Enter",
        ])
    func waiting(keys: String) throws {
        var driver = try driver(answers: false)
        for part in keys.split(separator: ", ") {
            try driver.work()
            for key in part.split(separator: " ") { try driver.press(String(key)) }
        }
        #expect(driver.text.contains("Regner ut …"))
        let waiting = driver.lines
        try driver.work()
        #expect(!driver.text.contains("Regner ut …"))
        #expect(driver.lines != waiting)
    }

    @Test("keys are answered while something is worked out, and what nobody needs any more is not asked for")
    func keys() throws {
        var driver = try driver(answers: false)
        try driver.press("6", "Down", "Down")
        #expect(driver.text.contains("3 av"))
        guard case .calculate(let last)? = driver.effects.last else {
            Issue.record("nothing is asked for")
            return
        }
        #expect(last.count == 1)
        try driver.press("1")
        #expect(driver.effects.last == .calculate([]))
        driver.send(.calculated(last[0].result(in: driver.state.content)))
        try driver.press("6")
        #expect(!driver.text.contains("Regner ut …"))
    }

    @Test("the same is asked for once, however many keys are pressed meanwhile")
    func once() throws {
        var driver = try driver(answers: false)
        try driver.press("6")
        let asked = driver.effects.count
        try driver.press("L", "T", "T")
        let again = driver.effects[asked...].filter { if case .calculate = $0 { true } else { false } }
        #expect(again.isEmpty)
    }

    @Test("a flag leads to its question in the history once that has been worked out")
    func evidence() throws {
        var driver = try driver(answers: true)
        let content = driver.state.content
        let item = try #require(content.wave.codebook.items.last { $0.kind == .scale })
        try driver.press("Enter")
        driver.state.open(SectionTarget.place(.item(item.id, .history)))
        driver.send(.key(.resize(driver.state.size)))
        let screen = try #require(driver.state.front as? UnitScreen)
        #expect(screen.target == .place(.item(item.id, .answers)))
    }

    @Test("only so much is kept as one goes back to")
    func memory() {
        struct Double: Calculation {
            let number: Int
            func result(in content: Content) -> Int { number * 2 }
        }
        let content = Content(wave: SampleSurvey.wave, isSynthetic: true, exportFolder: "")
        var results = CalculatedResults()
        for number in 0..<20 { _ = results.add(AnyCalculation(Double(number: number)).result(in: content)) }
        #expect(results.result(of: Double(number: 19)) == 38)
        #expect(results.result(of: Double(number: 4)) == 8)
        #expect(results.result(of: Double(number: 3)) == nil)
    }
}

extension Driver {
    /// Works out what was asked for last, and what that leads to.
    fileprivate mutating func work() throws {
        while case .calculate(let wanted)? = effects.last, !wanted.isEmpty {
            let count = effects.count
            for calculation in wanted { send(.calculated(calculation.result(in: state.content))) }
            if effects.count == count { return }
        }
    }
}
