import Survey
import TerminalUI
import Wording

extension Command {
    /// What works in the list of who has not answered.
    static let response: [Command] =
        list(.response, open: responseOpen) + [
            turn(
                "response.next-section", keys: ["Tab"], UnitWords.nextSection, hint: UnitWords.sectionHint,
                by: 1),
            turn("response.previous-section", keys: ["Shift-Tab"], UnitWords.previousSection, by: -1),
            Command(
                "response.filter", .response, keys: ["f"], UnitsWords.filter, hint: UnitsWords.filterHint,
                rank: 9, group: .find,
                disabled: noList
            ) { state in
                if let screen = state.front as? ResponseScreen {
                    state.overlay = .menu(.reminderFilters(screen, state: state))
                }
                return []
            },
        ]

    /// Opens the follow-up of the unit in the list, or the units behind a number in the other sections.
    private static let responseOpen = Command(
        "response.open", .response, keys: ["Enter", "Right", "l"], SectionWords.open,
        hint: UnitsWords.openHint,
        rank: 1, group: .move,
        disabled: { state in
            guard let screen = state.front as? ResponseScreen, !screen.showsList else {
                return state.listedUnits.isEmpty ? UnitsWords.nothingListed : nil
            }
            return screen.target == nil ? SectionWords.nothingToOpen : nil
        }
    ) { state in
        guard let screen = state.front as? ResponseScreen, !screen.showsList else {
            state.openFollowUp()
            return []
        }
        if let target = screen.target { state.open(target) }
        return []
    }

    private static func turn(
        _ id: String, keys: [String], _ title: Phrase, hint: Phrase? = nil, by steps: Int
    ) -> Command {
        Command(id, .response, keys: keys, title, hint: hint, rank: hint == nil ? 50 : 2, group: .move) {
            state in
            state.change(ResponseScreen.self) { screen, _ in screen.turn(by: steps) }
            return []
        }
    }
}

extension Menu {
    /// What the list of who has not answered can be narrowed to, each with the number of units that it leaves.
    static func reminderFilters(_ screen: ResponseScreen, state: State) -> Menu {
        let entries = ReminderFilter.allCases.map { filter in
            Entry(
                id: filter.rawValue, label: filter.title[state.settings.language],
                note: state.settings.numbers.whole(state.placeUnits.count { filter.keeps($0, in: state) }))
        }
        return Menu(.filter, title: UnitsWords.filter, entries: entries, selected: screen.filter.rawValue)
    }
}
