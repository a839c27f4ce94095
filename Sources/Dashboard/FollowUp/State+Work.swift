import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension State {
    /// Puts the unit that the user stands on on the list; where units are marked, asks which are meant.
    mutating func follow() -> [Effect] {
        let marked = markedUnits
        if front.unit == nil, !marked.isEmpty {
            overlay = .menu(.following(self))
            return []
        }
        return add(selectedUnit.map { [$0] } ?? [])
    }

    /// Puts the units on the list that were chosen in the menu.
    mutating func follow(chosenBy id: String) -> [Effect] {
        switch id {
        case "marked": add(markedUnits)
        case "list": add(listedUnits)
        default: add(selectedUnit.map { [$0] } ?? [])
        }
    }

    private mutating func add(_ units: [Int]) -> [Effect] {
        request(.add(units: codes(ofUnits: units), reason: nil))
    }

    /// Takes what the user stands on away: a line of the log, a contact, or else the chosen entries.
    mutating func takeAway() -> [Effect] {
        if let part = selectedPart {
            switch part {
            case .line(let line): return request(.remove([line.record]))
            case .contact(let contact): return request(.remove([contact.record]))
            case .field: break
            }
        }
        return request(.remove(entries(ofUnits: chosenUnits).map(\.record)))
    }

    /// Writes into the log what was chosen in the menu: the usual thing at once, anything else after a few lines.
    mutating func log(chosenBy id: String, units: [Int]) -> [Effect] {
        guard let choice = LogChoice(rawValue: id) else { return [] }
        var draft = choice.draft(on: desk.today)
        if front is ResponseScreen { draft.isReminder = true }
        guard choice == .calledNoAnswer else {
            if units.count == 1 { draft.person = book.contacts[codes(ofUnits: units)[0]]?.first?.draft.name }
            overlay = .form(.log(draft, units: units, state: self))
            return []
        }
        return request(.log(units: codes(ofUnits: units), draft))
    }

    /// Sets the status that was chosen in the menu.
    mutating func setStatus(chosenBy id: String, units: [Int]) -> [Effect] {
        guard let status = FollowUpStatus(rawValue: id) else { return [] }
        return request(.set(entries(ofUnits: units), [.status(status)]))
    }

    /// Asks until when the chosen units are to be followed up.
    mutating func askForDue() {
        let units = chosenUnits.filter { entry(ofUnit: $0) != nil }
        let known = units.count == 1 ? entry(ofUnit: units[0])?.due : nil
        overlay = .typing(
            Typing(
                purpose: .due(units: units), title: FollowUpScreenWords.duePrompt(count: units.count),
                field: TextField(known.map { settings.numbers.typed($0) } ?? "")))
    }

    /// Sets the day that was typed; an empty text takes the day away. What is no day stays, to be mended.
    mutating func setDue(_ typing: Typing, units: [Int]) -> [Effect] {
        let text = typing.field.text
        let isEmpty = text.allSatisfy(\.isWhitespace)
        let day = Day(typed: text, today: desk.today)
        guard isEmpty || day != nil else {
            overlay = .typing(typing)
            message = Message(FollowUpScreenWords.noDay(text), .problem)
            return []
        }
        return request(.set(entries(ofUnits: units), [.due(day)]))
    }

    /// Lets what is there stand, or writes the user's own value over it.
    mutating func resolve(
        chosenBy id: String, _ entries: [FollowUpEntry], _ values: [EntryValue]
    ) -> [Effect] {
        guard id == "mine" else { return [] }
        return request(.set(entries.compactMap { book.entries[$0.unit] }, values))
    }
}

/// What is written into the log most often.
enum LogChoice: String, CaseIterable {
    case calledNoAnswer
    case called
    case email
    case meeting
    case letter

    func draft(on day: Day) -> LogDraft {
        switch self {
        case .calledNoAnswer: LogDraft(.phone, .noAnswer, day: day)
        case .called: LogDraft(.phone, day: day)
        case .email: LogDraft(.email, day: day)
        case .meeting: LogDraft(.meeting, day: day)
        case .letter: LogDraft(.letter, day: day)
        }
    }
}
