import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The columns of the list of who has not answered.
struct ReminderTable {
    /// A column.
    enum Column: CaseIterable {
        case code
        case name
        case response
        case silence
        case reminded
        case count
        case answered
        case status
    }

    let state: State
    let layout: TableLayout

    init(state: State, width: Int) {
        self.state = state
        layout = TableLayout(
            Column.allCases.map { ReminderTable.column($0, state) }, width: width - UnitsLayout.gutter - 1,
            gap: 2)
    }

    static func column(_ column: Column, _ state: State) -> TableColumn {
        let language = state.settings.language
        return switch column {
        case .code:
            TableColumn(
                UnitsWords.code[language],
                minimum: max(4, state.content.codeWidth(ofFrame: state.place.frame)), isSticky: true)
        case .name:
            TableColumn(
                UnitsWords.name(state.content.register.frame(state.place.frame)?.one)[language], minimum: 14,
                ideal: 20,
                isSticky: true)
        case .response:
            TableColumn(UnitsWords.answered[language], minimum: 4, alignment: .centre, priority: 2)
        case .silence:
            TableColumn(ReminderScreenWords.silence[language], minimum: 9, alignment: .right, priority: 6)
        case .reminded:
            TableColumn(ReminderScreenWords.lastReminder[language], minimum: 33, ideal: 34, priority: 9)
        case .count:
            TableColumn(ReminderScreenWords.times[language], minimum: 4, alignment: .right, priority: 7)
        case .answered: TableColumn(FieldWords.label(.answered)[language], minimum: 10, priority: 4)
        case .status: TableColumn(FieldWords.label(.status)[language], minimum: 9, priority: 3)
        }
    }

    /// What stands in a column for a unit.
    func cell(_ column: Column, unit: Int) -> Span {
        let (language, glyphs, numbers) = (
            state.settings.language, state.settings.glyphs, state.settings.numbers
        )
        let nothing = Span(glyphs[.none], .missing)
        let code = state.content.register.units[unit].code
        let reminders = state.book.reminders(ofUnit: code)
        switch column {
        case .code: return Span(code, .dim)
        case .name: return Span(state.content.name(of: unit))
        case .response: return ResponseSign.span(state.content.summary(unit).response.status, glyphs: glyphs)
        case .silence: return wavesSilent(unit).map { Span(numbers.whole($0)) } ?? nothing
        case .reminded:
            guard let last = reminders.first else { return nothing }
            return Span("\(numbers.day(last.draft.day)) \(LogWords.deed(last.draft)[language])")
        case .count: return reminders.isEmpty ? nothing : Span(numbers.whole(reminders.count))
        case .answered:
            let day = reminders.compactMap(\.answered).max() ?? answeredOn(unit)
            return day.map { Span(numbers.day($0), .good) } ?? nothing
        case .status:
            return state.book.entries[code].map { Span(FieldWords.status($0.status)[language]) } ?? nothing
        }
    }

    /// The waves running in which the unit has been silent, this one counted.
    func wavesSilent(_ unit: Int) -> Int? {
        state.content.flags(of: unit).lazy.compactMap { flag in
            if case .silence(let waves, _) = flag.evidence { waves } else { nil }
        }.max()
    }

    func answeredOn(_ unit: Int) -> Day? { state.content.wave.responses[unit]?.answeredOn }
}
