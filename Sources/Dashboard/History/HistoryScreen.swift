import FollowUp
import Survey
import Tables
import TerminalUI
import Wording

/// What was done with a unit, the newest first.
struct HistoryScreen: Screen {
    /// The unit's position in the register.
    let about: Int
    /// What was done, the newest first.
    let lines: [HistoryLine]
    /// Where the user stands in the rows.
    var list = ScrollList()

    init(unit: Int, lines: [HistoryLine]) {
        about = unit
        self.lines = lines.reversed()
    }

    var context: Command.Context { .history }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        HistoryView.draw(self, of: state, in: frame.body, on: &grid)
    }

    func readout(of state: State) -> Readout {
        let language = state.settings.language
        let rows = lines.flatMap { line in
            line.edit.changes.map { change -> [Table.Cell] in
                let (before, after) = HistoryView.values(of: change, in: language)
                return [
                    .text(HistoryWords.moment(line.moment, state.settings.numbers)),
                    .text(FollowUpScreenWords.signed(line.edit.signature.who)[language]),
                    .text(FieldWords.label(change.field)[language]), .text(before), .text(after),
                    .text(line.holds ? "" : HistoryWords.undone[language]),
                ]
            }
        }
        return Readout(
            title: title(in: state)[language],
            tables: [Table(columns: HistoryWords.columns.map { Table.Column($0[language]) }, rows: rows)])
    }

    mutating func settle(in state: State) {
        let rows = lines.reduce(0) { $0 + 2 + $1.edit.changes.count }
        list.resize(count: max(1, rows - ScreenFrame(size: state.size).body.height + 1), height: 1)
    }

    func title(in state: State) -> Phrase {
        FollowUpScreenWords.historyTitle(state.content.name(of: about))
    }
}

/// Draws what was done: when, by whom, and each field before and after.
enum HistoryView {
    static func draw(_ screen: HistoryScreen, of state: State, in area: Rect, on grid: inout Grid) {
        let rows = screen.lines.flatMap { self.rows($0, state: state) }
        let inside = area.inset(columns: 2)
        let shown =
            rows.isEmpty
            ? [[Span(HistoryWords.nothing[state.settings.language], .dim)]]
            : Array(rows.dropFirst(screen.list.cursor))
        grid.put(lines: shown, in: inside)
        grid.cursor = Cursor(x: inside.x, y: inside.y, isVisible: true)
        if rows.count - screen.list.cursor > inside.height {
            grid.put(grid.glyphs[.moreBelow], x: inside.maxX - 1, y: inside.maxY - 1, role: .dim)
        }
    }

    private static func rows(_ line: HistoryLine, state: State) -> [[Span]] {
        let language = state.settings.language
        let when = HistoryWords.moment(line.moment, state.settings.numbers)
        let deed = EditWords.deed(line.edit, book: state.book, names: state.names)[language]
        var head = [
            Span(when + " ", .dim),
            Span(FollowUpScreenWords.signed(line.edit.signature.who)[language] + " ", .heading),
            Span(deed),
        ]
        if !line.holds { head.append(Span("  (\(HistoryWords.undone[language]))", .warning)) }
        return [head] + line.edit.changes.map { change(of: $0, state: state) } + [[]]
    }

    /// A field before and after, in words.
    static func values(of change: FieldChange, in language: Language) -> (before: String, after: String) {
        if change.isForgotten { return (HistoryWords.forgotten[language], HistoryWords.forgotten[language]) }
        return (
            FieldWords.value(change.before, of: change.field)[language],
            FieldWords.value(change.after, of: change.field)[language]
        )
    }

    private static func change(of change: FieldChange, state: State) -> [Span] {
        let language = state.settings.language
        let label = TextWidth.padded(
            "    " + FieldWords.label(change.field)[language], width: 32, glyphs: state.settings.glyphs)
        if change.isForgotten {
            return [Span(label, .dim), Span(HistoryWords.forgotten[language], .missing)]
        }
        let (before, after) = values(of: change, in: language)
        return [
            Span(label, .dim), Span(before, .dim), Span(" \(state.settings.glyphs[.pathSeparator]) ", .dim),
            Span(after),
        ]
    }
}

extension Command {
    /// What works where it is told what was done.
    static let history: [Command] = [
        Command(
            "history.close", .history, keys: ["Esc", "Backspace", "H"], FollowUpScreenWords.closeHistory,
            hint: ProgramWords.backHint, rank: 1, group: .move
        ) { state in
            state.goBack()
            return []
        }
    ]
}

extension State {
    /// Shows what was done with a unit.
    mutating func show(_ lines: [HistoryLine], ofUnit unit: Int) -> [Effect] {
        if front is HistoryScreen { screens.removeLast() }
        if front.isAboutUnits { open(HistoryScreen(unit: unit, lines: lines)) }
        return []
    }
}
