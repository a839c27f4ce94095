import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Who has not answered, and who was reminded when and how; those who answered after a reminder too.
struct ResponseScreen: UnitListScreen {
    var listed = ListedUnits()
    var filter = ReminderFilter.silent

    var context: Command.Context { .response }
    var tab: Tab? { .response }

    func title(in state: State) -> Phrase { TabWords.response }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        ResponseView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    mutating func filter(by entry: String, in state: State) {
        if let filter = ReminderFilter(rawValue: entry) { self.filter = filter }
    }

    /// Lists the units of the place that filter and search leave, by code.
    mutating func refresh(in state: State) {
        let search = UnitSearch(for: listed.search, in: state.content)
        let units = state.placeUnits.filter {
            filter.keeps($0, in: state) && search.finds($0)
        }
        listed.show(state.content.sorter.sorted(units, by: .code, descending: false))
    }
}

/// What the list of who has not answered is narrowed to.
enum ReminderFilter: String, Sendable, Hashable, CaseIterable {
    /// Who has not answered.
    case silent
    /// Of these, who has not been reminded.
    case notReminded = "not-reminded"
    /// Of these, who has been reminded.
    case reminded
    /// Who answered after a reminder.
    case answered

    func keeps(_ unit: Int, in state: State) -> Bool {
        let isSilent = state.content.isSilent(unit)
        return switch self {
        case .silent: isSilent
        case .notReminded: isSilent && !state.isReminded(unit)
        case .reminded: isSilent && state.isReminded(unit)
        case .answered: !isSilent && state.isReminded(unit)
        }
    }

    var title: Phrase {
        switch self {
        case .silent: UnitsWords.silentUnits
        case .notReminded: ReminderScreenWords.notReminded
        case .reminded: ReminderScreenWords.reminded
        case .answered: ReminderScreenWords.answeredSince
        }
    }
}
