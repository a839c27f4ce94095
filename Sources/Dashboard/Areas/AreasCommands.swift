import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension Command {
    /// What works on the screen of the areas of help.
    static let areas: [Command] = [
        Command(
            "areas.open", .areas, keys: ["Enter"], AreaScreenWords.open, hint: UnitsWords.openHint, rank: 1,
            group: .move,
            disabled: {
                ($0.front as? AreasScreen)?.unitsBehind.isEmpty ?? true ? AreaScreenWords.nobody : nil
            }
        ) { state in
            state.openArea()
            return []
        },
        Command(
            "areas.next", .areas, keys: ["Right", "l"], AreaScreenWords.next,
            hint: AreaScreenWords.numberHint,
            rank: 3, group: .move
        ) { state in
            state.change(AreasScreen.self) { screen, _ in screen.step(by: 1) }
            return []
        },
        Command("areas.previous", .areas, keys: ["Left", "h"], AreaScreenWords.previous, group: .move) {
            state in
            state.change(AreasScreen.self) { screen, _ in screen.step(by: -1) }
            return []
        },
        Command(
            "areas.sort", .areas, keys: ["s"], UnitsWords.sort, hint: UnitsWords.sortHint, rank: 2,
            group: .find
        ) { state in
            if let screen = state.front as? AreasScreen {
                state.overlay = .menu(.areaOrders(screen, state: state))
            }
            return []
        },
        Command(
            "areas.focus", .areas, keys: ["Tab"], FocusWords.turn, hint: FocusWords.hint, rank: 4,
            group: .choose, disabled: { $0.wholeIsShown }
        ) { state in
            state.change(AreasScreen.self) { screen, _ in screen.turn() }
            return []
        },
        Command(
            "areas.back", .areas, keys: ["Esc", "Backspace"], TabWords.goToUnits, hint: ProgramWords.backHint,
            rank: 7, group: .move
        ) { state in
            state.goBack()
            return []
        },
    ]
}

extension Menu {
    /// What the areas can be ordered by.
    static func areaOrders(_ screen: AreasScreen, state: State) -> Menu {
        let entries = AreaOrder.allCases.map { order in
            let words = AreaScreenWords.order(order, since: state.content.comparedWith)
            return Entry(id: order.rawValue, label: words[state.settings.language], note: "")
        }
        return Menu(.sorting, title: UnitsWords.sort, entries: entries, selected: screen.order.rawValue)
    }
}

extension State {
    /// Opens the units behind the number that the user stands on, each with its own rating.
    fileprivate mutating func openArea() {
        guard let screen = front as? AreasScreen, let row = screen.selected else { return }
        let subset = UnitSubset(
            AreaScreenWords.title(row.area, screen.answer), units: screen.unitsBehind,
            frame: row.benefit.domain.frame, values: UnitSubset.Values(area: row, answer: screen.answer))
        open(UnitsScreen(content: content, subset: subset))
    }
}
