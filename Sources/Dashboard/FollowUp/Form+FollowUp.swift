import FollowUp
import Survey
import TerminalUI
import Wording

extension Form {
    /// The parts of an entry that can be changed.
    static func entry(_ entry: FollowUpEntry, at field: Field?, state: State) -> Form {
        Form(
            .entry(entry), title: Phrase(state.names(entry.unit)),
            lines: [
                .choice(.status, entry.status),
                .text(.adviser, entry.adviser),
                .text(.due, entry.due.map(state.settings.numbers.typed)),
                .text(.priority, entry.chosenPriority.map(String.init)),
                .text(.reason, entry.reason),
                .text(.topics, entry.topics),
                .text(.notes, entry.notes),
            ], at: field)
    }

    /// A line for the log of some units.
    static func log(_ draft: LogDraft, units: [Int], state: State) -> Form {
        let isReminder = draft.isReminder
        return Form(
            .log(units),
            title: FollowUpScreenWords.logTitle(state.subject(units), isReminder: isReminder),
            lines: lines(of: draft, state: state), at: .agreed)
    }

    /// A line that stands in the log.
    static func line(_ line: LogLine, state: State) -> Form {
        Form(
            .line(line),
            title: FollowUpScreenWords.logTitle(
                Phrase(state.names(line.unit)), isReminder: line.draft.isReminder),
            lines: lines(of: line.draft, state: state))
    }

    private static func lines(of draft: LogDraft, state: State) -> [Line] {
        [
            .text(.day, state.settings.numbers.typed(draft.day)),
            .choice(.channel, draft.channel),
            .choice(.outcome, draft.outcome),
            .text(.person, draft.person),
            .text(.agreed, draft.agreed),
            .text(.next, draft.next),
            .yesOrNo(.reminder, draft.isReminder),
        ]
    }

    /// Somebody new at a unit.
    static func newContact(_ unit: Int, state: State) -> Form {
        Form(
            .newContact(unit), title: FollowUpScreenWords.newContact(state.content.name(of: unit)),
            lines: lines(of: ContactDraft(name: "")))
    }

    /// Somebody who is known.
    static func contact(_ contact: Contact, state: State) -> Form {
        Form(
            .contact(contact), title: FollowUpScreenWords.contact(state.names(contact.unit)),
            lines: lines(of: contact.draft))
    }

    private static func lines(of draft: ContactDraft) -> [Line] {
        [
            .text(.name, draft.name), .text(.role, draft.role), .text(.email, draft.email),
            .text(.phone, draft.phone),
        ]
    }
}

extension State {
    /// Does what the lines of the form say, or says which line cannot be read and goes there.
    mutating func acceptForm() -> [Effect] {
        guard case .form(let form) = overlay else { return [] }
        do throws(FormMistake) {
            let request = try request(of: form)
            overlay = nil
            return self.request(request)
        } catch {
            var form = form
            form.move(to: error.field)
            overlay = .form(form)
            message = Message(error.words, .problem)
            return []
        }
    }

    private func request(of form: Form) throws(FormMistake) -> FollowUpRequest {
        switch form.purpose {
        case .entry(let entry): .set([entry], try values(of: form))
        case .log(let units): .log(units: codes(ofUnits: units), try draft(of: form))
        case .line(let line): .changeLine(line, try draft(of: form))
        case .newContact(let unit):
            .addContact(unit: codes(ofUnits: [unit])[0], try contactDraft(of: form))
        case .contact(let contact): .changeContact(contact, try contactDraft(of: form))
        }
    }

    private func values(of form: Form) throws(FormMistake) -> [EntryValue] {
        let priority = form[.priority]
        let number = priority.flatMap { Int($0.filter { !$0.isWhitespace }) }
        guard priority == nil || number.map(FollowUpEntry.priorities.contains) ?? false else {
            throw FormMistake(field: .priority, words: FollowUpScreenWords.noNumber(priority ?? ""))
        }
        return [
            .status(form[.status].flatMap(FollowUpStatus.init) ?? .new), .adviser(form[.adviser]),
            .due(try day(.due, of: form)), .priority(number), .reason(form[.reason]),
            .topics(form[.topics]), .notes(form[.notes]),
        ]
    }

    private func draft(of form: Form) throws(FormMistake) -> LogDraft {
        LogDraft(
            form[.channel].flatMap(LogDraft.Channel.init) ?? .phone,
            form[.outcome].flatMap(LogDraft.Outcome.init) ?? .reached,
            day: try day(.day, of: form) ?? desk.today, person: form[.person], agreed: form[.agreed],
            next: form[.next], isReminder: form[.reminder] != nil)
    }

    private func contactDraft(of form: Form) throws(FormMistake) -> ContactDraft {
        let draft = ContactDraft(
            name: form[.name] ?? "", role: form[.role], email: form[.email], phone: form[.phone])
        guard draft.hasUsableAddress else {
            throw FormMistake(field: .email, words: FollowUpScreenWords.noAddress(draft.email ?? ""))
        }
        return draft
    }

    private func day(_ field: Field, of form: Form) throws(FormMistake) -> Day? {
        guard let text = form[field] else { return nil }
        guard let day = Day(typed: text, today: desk.today) else {
            throw FormMistake(field: field, words: FollowUpScreenWords.noDay(text))
        }
        return day
    }
}

/// A line of a form that cannot be read.
private struct FormMistake: Error {
    let field: Field
    let words: Phrase
}
