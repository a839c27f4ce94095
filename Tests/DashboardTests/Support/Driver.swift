import Dashboard
import Survey
import TerminalUI
import Testing

/// Presses keys on a state and keeps the effects.
struct Driver {
    var state: State
    private(set) var effects: [Effect] = []

    init(
        _ content: Content = Content(wave: SampleSurvey.wave, isSynthetic: true, exportFolder: "/tmp"),
        settings: Settings = Settings(), width: Int = 80, height: Int = 24, region: String? = "nord"
    ) {
        state = State(
            content: content, settings: settings, size: Size(width: width, height: height), region: region)
    }

    /// Presses keys by their names, such as `Down` or `g`.
    mutating func press(_ names: String...) throws {
        for name in names {
            let key = try #require(KeyEvent(name: name), "no key is called \(name)")
            send(.key(key))
        }
    }

    /// Types text one character after the other.
    mutating func type(_ text: String) {
        for character in text { send(.key(.character(character))) }
    }

    mutating func send(_ action: Action) {
        effects += update(&state, action)
    }

    var grid: Grid { view(state) }
    /// The rows of the screen, with plain blanks for the narrow and the unbreakable ones.
    var lines: [String] {
        grid.textLines.map { line in
            String(line.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
        }
    }
    var text: String { lines.joined(separator: "\n") }
}
