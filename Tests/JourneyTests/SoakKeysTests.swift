import Dashboard
import DemoData
import Foundation
import Survey
import TerminalTesting
import TerminalUI
import Testing

/// Keys by chance, from a seed that a failure names.
private struct RandomKeys {
    private var state: UInt64
    private static let names = [
        "Up", "Down", "Left", "Right", "PgUp", "PgDn", "Home", "End", "Enter", "Esc", "Tab", "Shift-Tab",
        "Backspace",
        "Space", "/", "?", "s", "S", "f", "a", "b", "r", "n", "p", "g", "G", "j", "k", "l", "h", "m", "1",
        "2", "3",
        "å", "o", "Delete", "F1", "Ctrl-U", "Ctrl-W",
    ]

    init(seed: UInt64) { state = seed }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func key() -> KeyEvent {
        KeyEvent(name: RandomKeys.names[below(RandomKeys.names.count)]) ?? .escape
    }
}

@Suite("Soak: keys by chance", .enabled(if: ProcessInfo.processInfo.environment["REGIONBLIKK_SOAK"] == "1"))
struct SoakKeysTests {
    @Test("100 000 keys at random sizes: every state can be drawn, and the cursor stays on the grid")
    func states() throws {
        var state = State(
            content: try content(), settings: Settings(), size: Size(width: 80, height: 24), region: "vest",
            desk: Desk(today: Day(ordinal: 17_534)))
        var keys = RandomKeys(seed: 1)
        for press in 0..<100_000 {
            if press % 50 == 0 {
                let size = Size(width: 1 + keys.below(160), height: 1 + keys.below(60))
                _ = update(&state, .key(.resize(size)))
            }
            let key = keys.key()
            _ = update(&state, .key(key))
            let grid = view(state)
            #expect(grid.size == state.size)
            #expect(grid.bounds.contains(x: grid.cursor.x, y: grid.cursor.y), "press \(press): \(key.name)")
        }
    }

    @Test("the real program shows what the state says after every burst of keys", arguments: 1...8)
    func program(seed: Int) throws {
        let session = try Session(["--region", "nord"], first: "av 87")
        var state = State(
            content: try content(), settings: Settings(), size: Size(width: 80, height: 24), region: "nord",
            desk: Desk(today: Day(ordinal: 17_534)))
        var keys = RandomKeys(seed: UInt64(seed))
        for burst in 0..<60 {
            for _ in 0..<(1 + keys.below(8)) {
                let key = keys.key()
                _ = update(&state, .key(key))
                session.terminal.press(key)
                // A key after a lone Esc would be taken for a sequence of both.
                if key == .escape { try shows(state, session, "after Esc in burst \(burst)") }
            }
            try shows(state, session, "after burst \(burst)")
        }
        #expect(try session.quit() == .exited(0))
        #expect(session.terminal.isRestored)
    }

    /// The demo survey as the program opens it.
    private func content() throws -> Content {
        let bytes = UnsafeBufferPointer(start: demo_survey_bytes(), count: demo_survey_length())
        let survey = try Survey(archive: Array(bytes))
        return Content(
            wave: survey.newest, earlier: Array(survey.waves.dropLast()), isSynthetic: survey.isSynthetic,
            exportFolder: "")
    }

    private func shows(_ state: State, _ session: Session, _ when: String) throws {
        let expected = view(state).textLines.map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return line
        }
        try session.terminal.wait(for: "the state's own picture \(when)") { $0.lines == expected }
    }
}
