import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The follow-up of one unit: its entry, the log, the contacts, and how it wants to be met.
struct FollowUpSection {
    /// What Enter changes and `x` takes away.
    enum Target {
        case field(Field)
        case line(LogLine)
        case contact(Contact)
    }

    /// A row; those that are only read have no target.
    struct Row {
        let spans: [Span]
        let target: Target?
    }

    let state: State
    let screen: UnitScreen

    func draw(in area: Rect, on grid: inout Grid) {
        let rows = FollowUpSection.rows(
            of: screen.unit, in: state.book, content: state.content, settings: state.settings,
            today: state.desk.today, width: area.width)
        for index in screen.list.visible where rows.indices.contains(index) {
            let line = area.row(index - screen.list.top)
            grid.put(rows[index].spans, x: line.x, y: line.y, limit: line.maxX)
            if index == screen.list.cursor {
                grid.paint(line, role: rows[index].target == nil ? .selectedInactive : .selected)
            }
        }
        grid.cursor = Cursor(x: area.x, y: area.y + screen.list.cursor - screen.list.top, isVisible: true)
        if screen.list.hasMoreAbove {
            grid.put(grid.glyphs[.moreAbove], x: area.maxX - 1, y: area.y, role: .dim)
        }
        if screen.list.hasMoreBelow {
            grid.put(grid.glyphs[.moreBelow], x: area.maxX - 1, y: area.maxY - 1, role: .dim)
        }
    }

    /// The rows of a unit, in the order of the screen.
    static func rows(
        of unit: Int, in book: FollowUpBook, content: Content, settings: Settings = Settings(),
        today: Day = Day(ordinal: 0), width: Int
    ) -> [Row] {
        FollowUpRows(unit: unit, book: book, content: content, settings: settings, today: today, width: width)
            .all
    }
}

/// Makes the rows of the follow-up of a unit.
private struct FollowUpRows {
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
        let rows = book.contacts[code, default: []].flatMap { contact in
            bulleted(
                settings.glyphs[.bullet], FollowUpScreenWords.line(contact.draft), role: .dim,
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

extension State {
    /// The row of the follow-up section that the user stands on, where it can be changed.
    var selectedRow: FollowUpSection.Row? {
        guard case .unit(let screen) = front, screen.section == .followUp else { return nil }
        let width = UnitLayout(size: size).section.width
        let rows = FollowUpSection.rows(
            of: screen.unit, in: book, content: content, settings: settings, today: desk.today, width: width)
        let row = rows.indices.contains(screen.list.cursor) ? rows[screen.list.cursor] : nil
        return row?.target == nil ? nil : row
    }

    /// Opens the lines of what the user stands on.
    mutating func editSelectedRow() {
        guard let unit = front.unit, let target = selectedRow?.target else { return }
        switch target {
        case .field(let field):
            if let entry = entry(ofUnit: unit) { overlay = .form(.entry(entry, at: field, state: self)) }
        case .line(let line): overlay = .form(.line(line, state: self))
        case .contact(let contact): overlay = .form(.contact(contact, state: self))
        }
    }
}
