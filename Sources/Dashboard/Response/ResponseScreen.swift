import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Who has not answered, and who was reminded when and how; those who answered after a reminder too.
public struct ResponseScreen: Sendable {
    var listed = ListedUnits()
    var filter = ReminderFilter.silent

    /// Where the user stands.
    var list: ScrollList {
        get { listed.list }
        set { listed.list = newValue }
    }

    mutating func settle(size: Size) {
        list.resize(height: UnitsLayout(size: size).list.height)
    }

    /// Lists the units of the place that filter and search leave, by code.
    mutating func show(_ state: State) {
        let words = SearchKey.words(of: listed.search)
        let units = state.placeUnits.filter {
            filter.keeps($0, in: state) && state.content.searchKeys[$0].matches(words)
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
        let isSilent = state.content.summary(unit).response.status == .silent
        let reminders = state.book.reminders(ofUnit: state.content.register.units[unit].code)
        return switch self {
        case .silent: isSilent
        case .notReminded: isSilent && reminders.isEmpty
        case .reminded: isSilent && !reminders.isEmpty
        case .answered: !isSilent && !reminders.isEmpty
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
