import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The columns of the follow-up list, and what stands in them.
struct FollowUpTable {
    /// A column.
    enum Column: CaseIterable {
        case due
        case name
        case status
        case priority
        case why
        case last
        case adviser
    }

    let state: State
    let layout: TableLayout

    init(state: State, width: Int) {
        self.state = state
        layout = TableLayout(
            Column.allCases.map { FollowUpTable.column($0, state) }, width: width - UnitsLayout.gutter - 1,
            gap: 2)
    }

    private static func column(_ column: Column, _ state: State) -> TableColumn {
        let title = column.title(in: state)[state.settings.language]
        return switch column {
        case .due: TableColumn(title, minimum: 12, isSticky: true)
        case .name: TableColumn(title, minimum: 15, ideal: 18, isSticky: true)
        case .status: TableColumn(title, minimum: 9, priority: 9)
        case .priority: TableColumn(title, minimum: 4, alignment: .right, priority: 6)
        case .why: TableColumn(title, minimum: 18, ideal: 34, priority: 8)
        case .last: TableColumn(title, minimum: 20, ideal: 28, priority: 5)
        case .adviser: TableColumn(title, minimum: 10, ideal: 18, priority: 4)
        }
    }

    /// What stands in a column for an entry.
    func cell(_ column: Column, unit: Int, _ entry: FollowUpEntry) -> Span {
        let (language, glyphs) = (state.settings.language, state.settings.glyphs)
        let nothing = Span(glyphs[.none], .missing)
        switch column {
        case .due: return due(entry)
        case .name: return Span(state.content.name(of: unit))
        case .status:
            return Span(FieldWords.status(entry.status)[language], entry.status.isOpen ? .text : .dim)
        case .priority:
            let sign = entry.chosenPriority == nil ? "" : glyphs[.mark]
            return Span(sign + state.settings.numbers.whole(entry.priority))
        case .why: return Span(FollowUpScreenWords.why(entry, in: state.content.rules)[language])
        case .last:
            guard let line = state.book.log[entry.unit]?.first else { return nothing }
            let day = state.settings.numbers.day(line.draft.day)
            return Span("\(day) \(LogWords.deed(line.draft)[language])")
        case .adviser: return entry.adviser.map { Span($0) } ?? nothing
        }
    }

    /// The day with a sign where it has passed.
    private func due(_ entry: FollowUpEntry) -> Span {
        guard let due = entry.due else { return Span(state.settings.glyphs[.none], .missing) }
        let text = state.settings.numbers.day(due)
        guard entry.isOverdue(on: state.desk.today) else {
            return Span(text, entry.status.isOpen ? .text : .dim)
        }
        return Span("\(state.settings.glyphs[.warning]) \(text)", .warning)
    }
}

extension FollowUpTable.Column {
    func title(in state: State) -> Phrase {
        switch self {
        case .due: FieldWords.label(.due)
        case .name: UnitsWords.name(state.content.register.frame(state.place.frame)?.one)
        case .status: FieldWords.label(.status)
        case .priority: FollowUpScreenWords.priorityShort
        case .why: FieldWords.label(.reason)
        case .last: FollowUpScreenWords.last
        case .adviser: FieldWords.label(.adviser)
        }
    }

    /// The order that a click on the heading gives.
    var order: EntryOrder? {
        switch self {
        case .due: .due
        case .name: .unit
        case .status: .status
        case .priority: .priority
        case .adviser: .adviser
        case .why, .last: nil
        }
    }
}
