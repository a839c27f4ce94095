import FollowUp
import Survey
import TerminalUI
import Wording

extension Menu {
    /// Which units are put on the list.
    static func following(_ state: State) -> Menu {
        let language = state.settings.language
        func entry(_ id: String, _ label: Phrase, _ count: Int) -> Entry {
            Entry(id: id, label: label[language], note: state.settings.numbers.whole(count))
        }
        let listed = state.listedUnits
        let marked = listed.count(where: state.marks.contains)
        var entries: [Entry] = []
        if marked > 0 { entries.append(entry("marked", ExportWords.markedUnits, marked)) }
        if let unit = state.selectedUnit {
            entries.append(entry("unit", ExportWords.only(state.content.name(of: unit)), 1))
        }
        if state.front.unit == nil {
            entries.append(entry("list", FollowUpScreenWords.wholeList, listed.count))
        }
        return Menu(.following, title: FollowUpScreenWords.follow, entries: entries)
    }

    /// What is written into the log of these units.
    static func logging(_ units: [Int], state: State) -> Menu {
        let language = state.settings.language
        let number = units.count == 1 ? state.phoneNumber(ofUnit: units[0]) : nil
        let entries = LogChoice.allCases.map { choice in
            let draft = choice.draft(on: state.desk.today)
            return Entry(
                id: choice.rawValue,
                label: FollowUpScreenWords.choice(draft, isDone: choice == .calledNoAnswer)[language],
                note: draft.channel == .phone ? number ?? "" : "")
        }
        let isReminder = state.front is ResponseScreen
        return Menu(
            .logging(units: units),
            title: FollowUpScreenWords.logTitle(state.subject(units), isReminder: isReminder),
            entries: entries)
    }

    /// How far the follow-up of these units has come.
    static func status(_ units: [Int], state: State) -> Menu {
        let language = state.settings.language
        let known = units.count == 1 ? state.entry(ofUnit: units[0])?.status : nil
        let entries = FollowUpStatus.allCases.map { status in
            Entry(
                id: status.rawValue, label: FieldWords.status(status)[language],
                note: status == known ? state.settings.glyphs[.mark] : "")
        }
        return Menu(
            .status(units: units), title: FollowUpScreenWords.statusTitle(state.subject(units)),
            entries: entries, selected: known?.rawValue)
    }

    /// Which of two values holds, where both were written in a field of one entry; nil for any other conflict.
    static func conflict(_ conflicts: [RecordConflict], result: FollowUpResult, state: State) -> Menu? {
        guard case .set(let entries, let values) = result.request, let first = conflicts.first,
            let (field, theirs, mine) = first.fields.first
        else { return nil }
        let language = state.settings.language
        func entry(_ id: String, _ what: Phrase, _ text: String?) -> Entry {
            Entry(id: id, label: "\(what[language]) \(FieldWords.value(text, of: field)[language])", note: "")
        }
        return Menu(
            .conflict(entries, values),
            title: FollowUpScreenWords.conflictTitle(
                FieldWords.label(field), state.names(first.change.scope.unit)),
            entries: [
                entry("theirs", FollowUpScreenWords.keepTheirs, theirs),
                entry("mine", FollowUpScreenWords.writeMine, mine),
            ])
    }

    /// What the follow-up list can be narrowed to, each with the number of entries that it leaves.
    static func entryFilters(_ screen: FollowUpScreen, state: State) -> Menu {
        let listed = state.placeEntries
        let entries = EntryFilter.allCases.map { filter in
            let count = listed.count { filter.keeps($0.entry, unit: $0.unit, in: state) }
            return Entry(
                id: filter.entry, label: filter.title[state.settings.language],
                note: state.settings.numbers.whole(count))
        }
        return Menu(.filter, title: UnitsWords.filter, entries: entries, selected: screen.filter.entry)
    }

    /// What the follow-up list can be sorted by.
    static func entryOrders(_ screen: FollowUpScreen, state: State) -> Menu {
        let entries = EntryOrder.allCases.map { order in
            Entry(
                id: order.rawValue, label: FollowUpScreenWords.order(order)[state.settings.language],
                note: order == screen.order ? state.settings.glyphs[.mark] : "")
        }
        return Menu(.sorting, title: UnitsWords.sort, entries: entries, selected: screen.order.rawValue)
    }
}

extension State {
    /// Whom to call at a unit: the first contact with a number.
    func phoneNumber(ofUnit unit: Int) -> String? {
        let contacts = book.contacts[content.register.units[unit].code, default: []]
        return contacts.lazy.compactMap { contact in
            contact.draft.phone.map { "\(contact.draft.name) \($0)" }
        }.first
    }

    /// One unit by its name, more by their number.
    func subject(_ units: [Int]) -> Phrase {
        units.count == 1 ? Phrase(content.name(of: units[0])) : FollowUpScreenWords.count(units.count)
    }
}
