import Dashboard
import Foundation
import Survey
import SurveyAnalytics
import TerminalTesting
import TerminalUI
import Testing

@Suite("Soak: states by chance", .enabled(if: ProcessInfo.processInfo.environment["REGIONBLIKK_SOAK"] == "1"))
struct SoakStatesTests {
    @Test("100 000 keys at random sizes: every state can be drawn, and the cursor stays on the grid")
    func keys() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        var keys = RandomKeys(
            seed: 1, names: RandomKeys.reading + RandomKeys.working + ["Ctrl-O", "Ctrl-T", "Ctrl-X", "Enter"])
        var answered = 0
        for press in 0..<100_000 {
            if press % 50 == 0 {
                let size = Size(width: 1 + keys.below(160), height: 1 + keys.below(60))
                driver.send(.key(.resize(size)))
            }
            let key = keys.key()
            driver.send(.key(key))
            if keys.below(4) == 0, driver.effects.count > answered {
                answered = driver.effects.count
                answer(driver.effects[answered - 1], by: keys.below(3), &driver)
            }
            let grid = driver.grid
            #expect(grid.size == driver.state.size)
            #expect(grid.bounds.contains(x: grid.cursor.x, y: grid.cursor.y), "press \(press): \(key.name)")
        }
        #expect(!driver.state.book.records.isEmpty)
    }

    /// What may come back of long work: how far it is, what became of it, or that it failed.
    private func answer(_ effect: Effect, by chance: Int, _ driver: inout Driver) {
        if chance == 0 { return driver.send(.progress(0.5)) }
        let isWell = chance == 1
        switch effect {
        case .export(let request):
            driver.send(.exported(request, isWell ? .written(path: request.path, rows: 1) : .stopped))
        case .preview(let request):
            var matches = UnitMatches()
            matches.add(UnitMatch(row: 2, value: "Flora kommune", found: nil, suggestions: [0, 1]))
            let preview = ImportPreview(driver.state.content.wave, matches: matches, before: nil)
            driver.send(.previewed(request, isWell ? .read(preview) : .stopped))
        case .findLastImport: driver.send(.lastImport(isWell ? KeptImport(file: "a.csv", year: 2017) : nil))
        case .importAnswers, .undoImport:
            driver.send(.imported(isWell ? .done(Phrase("Ferdig.")) : .failed(Phrase("Disken er full."))))
        default: break
        }
    }

    @Test("what was undone all the way is as it was before", arguments: 1...20)
    func undo(seed: Int) throws {
        var driver = Driver(try Demo.content(), region: "nord")
        var keys = RandomKeys(seed: UInt64(seed), names: RandomKeys.reading + RandomKeys.working)
        for _ in 0..<2000 { driver.send(.key(keys.key())) }
        let history = driver.store.history(ofSurvey: driver.state.book.wave.survey)
        for _ in history.edits {
            if let result = driver.result(of: .undo, by: "Kari") { driver.send(.followedUp(result)) }
        }
        #expect(driver.state.book.records.values.allSatisfy { $0.isEmpty }, "seed \(seed)")
    }
}
