import Survey
import TerminalUI
import Wording

extension Command {
    /// What works in the list of figures.
    static let figures: [Command] = [
        Command(
            "figures.open", .figures, keys: ["Enter", "Right", "l"], FigureScreenWords.open,
            hint: UnitsWords.openHint, rank: 1, group: .move,
            disabled: { state in
                guard (state.front as? FiguresScreen)?.selected == nil else { return nil }
                return state.library == nil ? FigureScreenWords.reading : FigureScreenWords.none
            }
        ) { state in
            state.openFigure()
            return []
        },
        Command(
            "figures.focus", .figures, keys: ["Tab"], FocusWords.turn, hint: FocusWords.hint, rank: 2,
            group: .choose, disabled: { $0.wholeIsShown }
        ) { state in
            state.change(FiguresScreen.self) { screen, _ in screen.turn() }
            return []
        },
        Command(
            "figures.back", .figures, keys: ["Esc", "Backspace"], TabWords.goToUnits,
            hint: ProgramWords.backHint, rank: 7, group: .move
        ) { state in
            state.goBack()
            return []
        },
    ]
}

extension State {
    /// Opens a figure by its place in the list, for what is looked at there.
    mutating func open(figureAt place: Int) {
        guard let figures = library?.figures, figures.indices.contains(place) else { return }
        open(FigureScreen(figures, at: place, .place))
        refreshLists()
    }

    /// Opens the figure that is selected in the list.
    mutating func openFigure() {
        guard let list = front as? FiguresScreen, let position = list.list.selection else { return }
        open(FigureScreen(list.figures, at: position, list.focus))
        refreshLists()
    }
}
