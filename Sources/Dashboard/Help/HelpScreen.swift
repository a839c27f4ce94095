import Survey
import TerminalUI
import Wording

/// Which keys work on the screen that help was called from.
struct HelpScreen: Screen {
    /// The contexts of that screen.
    let contexts: [Command.Context]
    /// Where the user stands in the lines.
    var list = ScrollList()

    init(contexts: [Command.Context]) {
        self.contexts = contexts
    }

    var context: Command.Context { .help }

    func title(in state: State) -> Phrase { ProgramWords.help }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        HelpView.draw(self, of: state, in: frame.body, on: &grid)
    }

    mutating func settle(in state: State) {
        list.resize(count: max(1, lines.count - ScreenFrame(size: state.size).body.height + 1), height: 1)
    }

    /// A line of help: a heading, a command, or a sign with its meaning.
    enum Line {
        case heading(Phrase)
        case command(Command)
        case sign(Sign)
        case blank
    }

    /// The commands by group, each command once, nearest context first; then what the signs mean.
    var lines: [Line] {
        let commands = Keymap.standard.commands(in: contexts)
        let groups = Command.Group.allCases.flatMap { group -> [Line] in
            let members = commands.filter { $0.group == group }
            return members.isEmpty ? [] : [.heading(group.title)] + members.map(Line.command) + [.blank]
        }
        return groups + [.heading(SignWords.title)] + Sign.allCases.map(Line.sign)
    }
}

/// Draws help: each command with all its keys, and why it does not work where it does not.
enum HelpView {
    static func draw(_ screen: HelpScreen, of state: State, in area: Rect, on grid: inout Grid) {
        let lines = screen.lines.map { spans($0, state: state) }
        let inside = area.inset(columns: 2)
        grid.put(lines: Array(lines.dropFirst(screen.list.cursor)), in: inside)
        grid.cursor = Cursor(x: inside.x, y: inside.y, isVisible: true)
        if lines.count - screen.list.cursor > inside.height {
            grid.put(grid.glyphs[.moreBelow], x: inside.maxX - 1, y: inside.maxY - 1, role: .dim)
        }
    }

    private static func spans(_ line: HelpScreen.Line, state: State) -> [Span] {
        let language = state.settings.language
        switch line {
        case .blank: return []
        case .heading(let title): return [Span(title[language], .heading)]
        case .sign(let sign):
            let (shown, role) = sign.shown(in: state.settings)
            return [Span(TextWidth.padded(shown, width: 28), role), Span(sign.meaning[language])]
        case .command(let command):
            let names = command.keys.map {
                KeyWords.name(
                    Command.name(ofKeys: $0), in: language, asArrows: state.settings.glyphs == .unicode)
            }
            let keys = TextWidth.padded(names.joined(separator: ", "), width: 28)
            return [Span(keys, .key), Span(command.title[language])]
        }
    }
}

extension Command.Group {
    /// The group in words.
    var title: Phrase {
        switch self {
        case .move: ProgramWords.groupMove
        case .find: ProgramWords.groupFind
        case .choose: ProgramWords.groupChoose
        case .work: ProgramWords.groupWork
        case .program: ProgramWords.groupProgram
        }
    }
}
