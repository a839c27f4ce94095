import Survey
import TerminalUI
import Wording

extension Command {
    /// What works in the follow-up list.
    static let followUp: [Command] =
        list(.followUp) + [
            Command(
                "follow-up.sort", .followUp, keys: ["s"], UnitsWords.sort, hint: UnitsWords.sortHint,
                rank: 20,
                group: .find
            ) { state in
                if let screen = state.front as? FollowUpScreen {
                    state.overlay = .menu(.entryOrders(screen, state: state))
                }
                return []
            },
            Command(
                "follow-up.filter", .followUp, keys: ["f"], UnitsWords.filter, hint: UnitsWords.filterHint,
                rank: 9, group: .find
            ) { state in
                if let screen = state.front as? FollowUpScreen {
                    state.overlay = .menu(.entryFilters(screen, state: state))
                }
                return []
            },
        ]

    /// What works in every list that stands beside the list of units.
    ///
    /// - Parameter open: what Enter does where it is more than opening the selected unit.
    static func list(_ context: Context, open: Command? = nil) -> [Command] {
        [
            open
                ?? Command(
                    "\(context.rawValue).open", context, keys: ["Enter", "Right", "l"],
                    FollowUpScreenWords.openUnit, hint: UnitsWords.openHint, rank: 1, group: .move,
                    disabled: nothingListed
                ) { state in
                    state.openFollowUp()
                    return []
                },
            Command(
                "\(context.rawValue).search", context, keys: ["/"], UnitsWords.search,
                hint: UnitsWords.searchHint, rank: 2, group: .find, disabled: noList
            ) { state in
                state.beginSearch()
                return []
            },
            Command(
                "\(context.rawValue).mark", context, keys: ["Space"], UnitsWords.mark,
                hint: UnitsWords.markHint, rank: 10, group: .work, disabled: nothingListed
            ) { state in
                state.toggleMark(state.selectedUnit)
                state.move { $0.move(by: 1) }
                return []
            },
            Command(
                "\(context.rawValue).mark-all", context, keys: ["a"], UnitsWords.markAll, group: .work,
                disabled: nothingListed
            ) { state in
                state.toggleMarks(state.listedUnits)
                return []
            },
            Command(
                "\(context.rawValue).back", context, keys: ["Esc", "Backspace"], TabWords.goToUnits,
                hint: ProgramWords.backHint, rank: 7, group: .move
            ) { state in
                state.leaveList()
                return []
            },
        ]
    }

    /// Why there is no list to search or narrow.
    @Sendable static func noList(_ state: State) -> Phrase? {
        (state.front as? any UnitListScreen)?.showsList ?? true ? nil : SectionWords.noList
    }

    @Sendable private static func nothingListed(_ state: State) -> Phrase? {
        state.listedUnits.isEmpty ? UnitsWords.nothingListed : nil
    }
}

extension State {
    /// Opens the unit of the selected row where its follow-up stands.
    mutating func openFollowUp() {
        guard var screen = UnitScreen(selectedUnit, of: listedUnits) else { return }
        screen.show(.followUp)
        open(screen)
    }

    /// Takes the search off, and then goes back to the list of units.
    fileprivate mutating func leaveList() {
        if front.search.isEmpty { goBack() } else { search(for: "") }
    }
}
