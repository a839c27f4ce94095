import Survey
import TerminalUI
import Wording

/// Draws help: each command with all its keys, and why it does not work where it does not.
enum HelpView {
    /// The columns that keys and signs take, before what they mean.
    static let keysWidth = 28

    static func draw(_ screen: HelpScreen, of state: State, in area: Rect, on grid: inout Grid) {
        let inside = area.inset(columns: 2)
        for row in screen.list.visible {
            let line = inside.row(row - screen.list.top)
            grid.put(spans(screen.lines[row], state: state), x: line.x, y: line.y, limit: line.maxX)
            if row == screen.list.cursor { drawMarker(in: area.row(row - screen.list.top), on: &grid) }
        }
        if screen.lines.isEmpty {
            grid.put(ProgramWords.nothingInHelp[state.settings.language], in: inside.row(0), role: .dim)
        }
        grid.cursor = Cursor(x: area.x, y: area.y + screen.list.cursor - screen.list.top, isVisible: true)
        if screen.list.hasMoreBelow {
            grid.put(grid.glyphs[.moreBelow], x: inside.maxX - 1, y: inside.maxY - 1, role: .dim)
        }
    }

    private static func drawMarker(in line: Rect, on grid: inout Grid) {
        grid.paint(line, role: .selected)
        grid.put(grid.glyphs[.marker], x: line.x, y: line.y, role: .selected)
    }

    private static func spans(_ line: HelpScreen.Line, state: State) -> [Span] {
        let language = state.settings.language
        switch line {
        case .blank: return []
        case .heading(let title): return [Span(title[language], .heading)]
        case .sign(let sign):
            let (shown, role) = sign.shown(in: state.settings)
            return [Span(TextWidth.padded(shown, width: keysWidth), role), Span(sign.meaning[language])]
        case .command(let command):
            let keys = state.keyNames(of: command).joined(separator: ", ")
            return [Span(TextWidth.padded(keys, width: keysWidth), .key), Span(command.title[language])]
        }
    }
}

extension Command.Group {
    /// The group in words.
    public var title: Phrase {
        switch self {
        case .move: ProgramWords.groupMove
        case .find: ProgramWords.groupFind
        case .choose: ProgramWords.groupChoose
        case .work: ProgramWords.groupWork
        case .program: ProgramWords.groupProgram
        }
    }
}
