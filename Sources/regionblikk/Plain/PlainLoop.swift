import Dashboard
import Survey
import TerminalUI
import Wording

/// The dashboard in lines: what is in front is printed, and a line that is typed is keys or something to find.
struct PlainLoop {
    private(set) var state: State
    let performer: EffectPerformer
    private var hasQuit = false
    private var reopening: Phrase?
    /// What was printed last.
    private var shown: LinearText?

    init(state: State, performer: EffectPerformer) {
        self.state = state
        self.performer = performer
    }

    /// Prints the first screen and one after each line, until somebody quits or there are no more lines.
    ///
    /// - Returns: what is to be said when what is kept has changed and is to be shown; nil at the end.
    mutating func run() throws(Failure) -> Phrase? {
        for effect in [.readBook] + state.needs { performer.perform(effect, in: state) }
        takeResults()
        try show(isWhole: true)
        while !hasQuit, let line = readLine() {
            for key in keys(of: line) { take(.key(key)) }
            takeResults()
            if let reopening { return reopening }
            if !hasQuit { try show(isWhole: line.isEmpty) }
        }
        return nil
    }

    /// Lets the state answer to an action and starts what it asks for.
    mutating func take(_ action: Action) {
        for effect in update(&state, action) {
            switch effect {
            case .quit: hasQuit = true
            case .reopen(let words): reopening = words
            default: performer.perform(effect, in: state)
            }
        }
    }

    /// Waits for what was started, and for what that starts.
    private mutating func takeResults() {
        var results: [Action]
        repeat {
            performer.finish()
            performer.finishCalculations()
            results = performer.results()
            results.forEach { take($0) }
        } while !results.isEmpty
    }

    /// The keys that a line means: their names, or else a text, which is typed where something is being typed and
    /// looked for everywhere where nothing is.
    private func keys(of line: String) -> [KeyEvent] {
        if state.isTyping, key(named: line) == nil || line.count == 1 {
            return [.control("u")] + line.map(KeyEvent.character) + [.enter]
        }
        let keys = line.split(separator: " ").map { key(named: String($0)) }
        guard keys.contains(nil) else { return keys.compactMap(\.self) }
        return [.character(":")] + line.map(KeyEvent.character) + [.enter]
    }

    /// A key by the name that it has everywhere, or in one of the languages.
    private func key(named name: String) -> KeyEvent? { KeyEvent(name: KeyWords.plainName(name)) }

    /// Prints the screen; where only another row is selected than before, that row alone.
    private mutating func show(isWhole: Bool) throws(Failure) {
        let text = LinearText(state: state)
        let row = isWhole ? nil : shown.flatMap(text.lines(after:))
        shown = text
        try StandardStreams.write(
            (row ?? text.lines).joined(separator: "\n") + "\n\n", state.settings.language)
    }
}
