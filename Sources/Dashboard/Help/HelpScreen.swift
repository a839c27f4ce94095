import Survey
import TerminalUI
import Wording

/// Which keys work on the screen that help was called from. What is chosen can be done from here.
struct HelpScreen: Screen {
    /// The contexts of that screen.
    let contexts: [Command.Context]
    /// What lay over that screen.
    let covered: Overlay?
    var list = ScrollList()
    private(set) var search = ""
    private(set) var lines: [Line]

    /// A line of help: a heading, a command, or a sign with its meaning.
    enum Line: Sendable {
        case heading(Phrase)
        case command(Command)
        case sign(Sign)
        case blank
    }

    init(_ state: State) {
        contexts = state.contexts
        covered = state.overlay
        lines = HelpScreen.lines(SearchPattern(""), contexts: state.contexts, state)
        selectFirst(in: state)
    }

    var context: Command.Context { .help }
    var hasReadout: Bool { false }

    func title(in state: State) -> Phrase { ProgramWords.help }

    /// The command of the selected line.
    var selected: Command? {
        guard let row = list.selection, case .command(let command) = lines[row] else { return nil }
        return command
    }

    mutating func settle(in state: State) {
        list.resize(count: lines.count, height: ScreenFrame(size: state.size).body.height)
    }

    mutating func search(for text: String, in state: State) {
        search = text
        lines = HelpScreen.lines(SearchPattern(text), contexts: contexts, state)
        selectFirst(in: state)
    }

    private mutating func selectFirst(in state: State) {
        settle(in: state)
        list.moveToTop()
        list.select(lines.firstIndex { $0.isCommand } ?? 0)
    }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        HelpView.draw(self, of: state, in: frame.body, on: &grid)
    }

    /// The commands by group, each command once, nearest context first; then what the signs mean.
    private static func lines(
        _ pattern: SearchPattern, contexts: [Command.Context], _ state: State
    ) -> [Line] {
        let language = state.settings.language
        let commands = state.keymap.commands(in: contexts).filter { command in
            let names = [command.title[language]] + state.keyNames(of: command)
            return pattern.isEmpty || pattern.score(of: SearchKey(names)) != nil
        }
        let groups = Command.Group.allCases.flatMap { group -> [Line] in
            let members = commands.filter { $0.group == group }
            return members.isEmpty ? [] : [.heading(group.title)] + members.map(Line.command) + [.blank]
        }
        let signs = Sign.allCases.filter {
            pattern.isEmpty || pattern.score(of: SearchKey([$0.meaning[language]])) != nil
        }
        return groups + (signs.isEmpty ? [] : [.heading(SignWords.title)] + signs.map(Line.sign))
    }
}

extension HelpScreen.Line {
    fileprivate var isCommand: Bool { if case .command = self { true } else { false } }
}
