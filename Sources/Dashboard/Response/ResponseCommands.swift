import Survey
import TerminalUI
import Wording

extension Command {
    /// What works in the list of who has not answered.
    static let response: [Command] =
        list(.response) + [
            Command(
                "response.filter", .response, keys: ["f"], UnitsWords.filter, hint: UnitsWords.filterHint,
                rank: 9, group: .find
            ) { state in
                if let screen = state.front as? ResponseScreen {
                    state.overlay = .menu(.reminderFilters(screen, state: state))
                }
                return []
            }
        ]
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
