import Dashboard
import Foundation
import Survey
import TerminalTesting
import TerminalUI
import Testing
import Workspace

@testable import regionblikk

@Suite("Soak: keys by chance", .enabled(if: ProcessInfo.processInfo.environment["REGIONBLIKK_SOAK"] == "1"))
struct SoakKeysTests {
    @Test("the real program shows what the state says after every burst of keys", arguments: 1...8)
    func program(seed: Int) throws {
        let session = try Session(["--region", "nord"], first: "av 87")
        var state = State(
            content: try content(), settings: Settings(), size: Size(width: 80, height: 24), region: "nord",
            desk: Desk(today: Day(ordinal: 17_534)))
        var keys = RandomKeys(seed: UInt64(seed), names: RandomKeys.reading)
        var pictures = [view(state)]
        func press(_ key: KeyEvent) {
            _ = update(&state, .key(key))
            session.terminal.press(key)
            pictures.append(view(state))
        }
        for burst in 0..<60 {
            for _ in 0..<(1 + keys.below(8)) {
                let key = keys.key()
                press(key)
                // A key after a lone Esc would be taken for a sequence of both.
                if key == .escape { try shows(state, session, "after Esc in burst \(burst)") }
            }
            try shows(state, session, "after burst \(burst)")
            if burst % 10 == 9 {
                // A new size overtakes keys that are still unread, and keys may lead back to a picture that is shown
                // already. Only a picture that was never shown proves that all are read.
                repeat {
                    press(keys.key())
                    try shows(state, session, "before another size, after burst \(burst)")
                } while pictures.dropLast().contains(view(state))
                pictures = []
                // In a window too small for any screen no key does anything but quit, so that none is pressed there.
                let small = Size(width: 20 + keys.below(60), height: 5 + keys.below(19))
                let large = Size(width: 80 + keys.below(120), height: 24 + keys.below(46))
                for size in [small, large] {
                    _ = update(&state, .key(.resize(size)))
                    session.terminal.resize(size)
                    try shows(state, session, "in \(size) after burst \(burst)")
                }
            }
        }
        #expect(try session.quit() == .exited(0))
        let terminal = session.terminal
        #expect(
            terminal.isRestored,
            "own screen \(terminal.isAlternateScreen), cursor \(terminal.isCursorVisible), mouse \(terminal.wantsMouse)"
        )
    }

    /// The demo survey as the program opens it.
    private func content() throws -> Content {
        let workspace = try Workspace.open(Places(database: nil, log: nil))
        return Content(
            wave: workspace.wave, earlier: workspace.earlier, rules: workspace.rules,
            isSynthetic: workspace.survey.isSynthetic, exportFolder: "", themes: { workspace.themes })
    }

    private func shows(_ state: State, _ session: Session, _ when: String) throws {
        let grid = view(state)
        let expected = grid.textLines.map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return line
        }
        try session.terminal.wait(for: "the state's own picture \(when)") {
            $0.lines == expected && $0.cursor == (grid.cursor.x, grid.cursor.y)
        }
    }
}
