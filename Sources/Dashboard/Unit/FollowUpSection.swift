import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The follow-up of one unit: its entry, the log, the contacts, and how it wants to be met.
struct FollowUpSection {
    let state: State
    let unit: Int
    let width: Int

    private var content: Content { state.content }
    private var settings: Settings { state.settings }
    private var book: FollowUpBook { state.book }
    private var language: Language { settings.language }
    private var code: String { content.register.units[unit].code }
    private var labelWidth: Int { 18 }

    var rows: [SectionRow] {
        Array([entry, log, contacts, channels].joined(separator: [SectionRow()]))
    }

    private func heading(_ words: Phrase) -> SectionRow { .heading(words[language]) }

    private func dim(_ words: Phrase) -> [SectionRow] {
        SectionRow.wrapped(words[language], width: width, indent: 2, role: .dim)
    }

    private var entry: [SectionRow] {
        guard let entry = book.entries[code] else {
            return [heading(FollowUpScreenWords.notListed)] + dim(FollowUpScreenWords.putOnList)
        }
        let numbers = settings.numbers
        let due = entry.due.map { day -> Span in
            let text = numbers.day(day)
            return entry.isOverdue(on: state.desk.today)
                ? Span(
                    "\(settings.glyphs[.warning]) \(text) \(FollowUpScreenWords.isOverdue[language])",
                    .warning)
                : Span(text)
        }
        return [
            field(.status, Span(FieldWords.status(entry.status)[language])),
            field(.adviser, text(entry.adviser)),
            field(.due, due ?? Span(settings.glyphs[.none], .missing)),
            field(.priority, Span(FollowUpScreenWords.priority(entry)[language])),
        ].flatMap { $0 } + wrapped(.reason, entry.reason) + flags(entry) + wrapped(.topics, entry.topics)
            + wrapped(.notes, entry.notes)
    }

    private func text(_ text: String?) -> Span {
        text.map { Span($0) } ?? Span(settings.glyphs[.none], .missing)
    }

    private func label(_ words: String) -> Span {
        Span(TextWidth.padded(words, width: labelWidth, glyphs: settings.glyphs) + " ", .dim)
    }

    /// A value that may take several rows.
    private func field(_ field: Field, _ value: Span) -> [SectionRow] {
        let lines = TextWidth.wrap(value.text, width: max(10, width - labelWidth - 2))
        return lines.enumerated().map { index, line in
            SectionRow(
                [label(index == 0 ? FieldWords.label(field)[language] : ""), Span(line, value.role)],
                target: .followUp(.field(field)))
        }
    }

    private func wrapped(_ field: Field, _ text: String?) -> [SectionRow] {
        self.field(field, self.text(text))
    }

    /// The flags at the time when the entry was added.
    private func flags(_ entry: FollowUpEntry) -> [SectionRow] {
        guard !entry.flags.isEmpty else { return [] }
        let head = SectionRow([Span(FollowUpScreenWords.flagsThen(entry.added)[language], .dim)])
        return [head]
            + entry.flags.flatMap { flag in
                bulleted(settings.glyphs[.warning], flag.phrase[language], role: .warning, target: nil)
            }
    }

    /// A sentence with a sign before its first row.
    private func bulleted(
        _ sign: String, _ text: String, role: Role, target: FollowUpPart?
    ) -> [SectionRow] {
        TextWidth.wrap(text, width: max(10, width - 5)).enumerated().map { index, line in
            SectionRow(
                [Span(index == 0 ? "  \(sign) " : "    ", role), Span(line)],
                target: target.map { .followUp($0) })
        }
    }

    private var log: [SectionRow] {
        let lines = book.log[code, default: []]
        let rows = lines.flatMap { line in
            let who = line.adviser.map { " (\($0))" } ?? ""
            let sign = settings.glyphs[line.answered == nil ? .bullet : .answered]
            return bulleted(
                sign, LogWords.sentence(line)[language] + who, role: line.answered == nil ? .dim : .good,
                target: .line(line))
        }
        return [heading(FollowUpScreenWords.log)] + (rows.isEmpty ? dim(FollowUpScreenWords.noLog) : rows)
    }

    private var contacts: [SectionRow] {
        let rows = book.contacts(ofUnit: code, in: content.register).flatMap { contact in
            let owner = content.formerOwner(of: contact, ofUnit: code)
            return bulleted(
                settings.glyphs[.bullet], owner + FollowUpScreenWords.line(contact.draft), role: .dim,
                target: .contact(contact))
        }
        return [heading(FollowUpScreenWords.contacts)]
            + (rows.isEmpty ? dim(FollowUpScreenWords.noContacts) : rows)
    }

    /// How the unit wants to be met, and in which written standard.
    private var channels: [SectionRow] {
        let names = content.wave.preferredChannels(ofUnit: unit).map { $0.label[language] }
        let wanted = names.isEmpty ? UnitWords.notAnswered[language] : settings.numbers.list(names)
        let standard = content.register.units[unit].writtenStandard.map { UnitWords.written($0)[language] }
        return TextWidth.wrap(wanted, width: max(10, width - labelWidth - 2)).enumerated().map {
            index, line in
            SectionRow([label(index == 0 ? UnitWords.channels[language] : ""), Span(line)])
        }
            + (standard.map {
                [SectionRow([label(UnitWords.writtenStandard[language]), Span($0)])]
            } ?? [])
    }
}

extension State {
    /// What the user stands on of the follow-up of a unit.
    var selectedPart: FollowUpPart? {
        guard let screen = front as? UnitScreen, case .followUp(let part)? = screen.target else { return nil }
        return part
    }

    /// Opens the lines of a part of the follow-up.
    mutating func edit(_ part: FollowUpPart) {
        switch part {
        case .field(let field):
            if let entry = front.unit.flatMap(entry) {
                overlay = .form(.entry(entry, at: field, state: self))
            }
        case .line(let line): overlay = .form(.line(line, state: self))
        case .contact(let contact): overlay = .form(.contact(contact, state: self))
        }
    }
}

extension Content {
    /// `1401 Flora: ` where a contact is of a unit that another one was made of; nothing where it is of that one.
    func formerOwner(of contact: Contact, ofUnit code: String) -> String {
        guard contact.unit != code else { return "" }
        let former = register.formerUnits(ofUnit: code).first { $0.code == contact.unit }
        return [contact.unit, former?.name].compactMap(\.self).joined(separator: " ") + ": "
    }
}
