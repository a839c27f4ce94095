import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Makes the rows of the follow-up of a unit.
struct FollowUpRows {
    typealias Row = FollowUpSection.Row

    let unit: Int
    let book: FollowUpBook
    let content: Content
    let settings: Settings
    let today: Day
    let width: Int

    private var language: Language { settings.language }
    private var code: String { content.register.units[unit].code }
    private var labelWidth: Int { 18 }

    var all: [Row] {
        entry + [blank] + log + [blank] + contacts + [blank] + channels
    }

    private var blank: Row { Row(spans: [], target: nil) }

    private func heading(_ words: Phrase) -> Row {
        Row(spans: [Span(words[language], .heading)], target: nil)
    }

    private func dim(_ words: Phrase) -> [Row] {
        TextWidth.wrap(words[language], width: width - 2).map {
            Row(spans: [Span("  " + $0, .dim)], target: nil)
        }
    }

    private var entry: [Row] {
        guard let entry = book.entries[code] else {
            return [heading(FollowUpScreenWords.notListed)] + dim(FollowUpScreenWords.notListedHint)
        }
        let numbers = settings.numbers
        let due = entry.due.map { day -> Span in
            let text = numbers.day(day)
            return entry.isOverdue(on: today)
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
        ] + wrapped(.reason, entry.reason) + flags(entry) + wrapped(.topics, entry.topics)
            + wrapped(.notes, entry.notes)
    }

    private func text(_ text: String?) -> Span {
        text.map { Span($0) } ?? Span(settings.glyphs[.none], .missing)
    }

    private func label(_ words: String) -> Span {
        Span(TextWidth.padded(words, width: labelWidth, glyphs: settings.glyphs) + " ", .dim)
    }

    private func field(_ field: Field, _ value: Span) -> Row {
        Row(spans: [label(FieldWords.label(field)[language]), value], target: .field(field))
    }

    /// A text that may take several rows.
    private func wrapped(_ field: Field, _ text: String?) -> [Row] {
        guard let text else { return [self.field(field, self.text(nil))] }
        let lines = TextWidth.wrap(text, width: max(10, width - labelWidth - 2))
        return lines.enumerated().map { index, line in
            Row(
                spans: [label(index == 0 ? FieldWords.label(field)[language] : ""), Span(line)],
                target: .field(field))
        }
    }

    /// The flags at the time when the entry was added.
    private func flags(_ entry: FollowUpEntry) -> [Row] {
        guard !entry.flags.isEmpty else { return [] }
        let head = Row(spans: [Span(FollowUpScreenWords.flagsThen(entry.added)[language], .dim)], target: nil)
        return [head]
            + entry.flags.flatMap { flag in
                bulleted(settings.glyphs[.warning], flag.phrase[language], role: .warning, target: nil)
            }
    }

    /// A sentence with a sign before its first row.
    private func bulleted(
        _ sign: String, _ text: String, role: Role, target: FollowUpSection.Target?
    ) -> [Row] {
        TextWidth.wrap(text, width: max(10, width - 5)).enumerated().map { index, line in
            Row(spans: [Span(index == 0 ? "  \(sign) " : "    ", role), Span(line)], target: target)
        }
    }

    private var log: [Row] {
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

    private var contacts: [Row] {
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
    private var channels: [Row] {
        let names = content.wave.preferredChannels(ofUnit: unit).map { $0.label[language] }
        let wanted = names.isEmpty ? UnitWords.notAnswered[language] : settings.numbers.list(names)
        let standard = content.register.units[unit].writtenStandard.map { UnitWords.written($0)[language] }
        return TextWidth.wrap(wanted, width: max(10, width - labelWidth - 2)).enumerated().map {
            index, line in
            Row(spans: [label(index == 0 ? UnitWords.channels[language] : ""), Span(line)], target: nil)
        }
            + (standard.map {
                [Row(spans: [label(UnitWords.writtenStandard[language]), Span($0)], target: nil)]
            } ?? [])
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
