import FollowUp
import Survey
import TerminalUI

/// Lines to fill in, one below the other.
struct Form: Sendable {
    /// What becomes of the lines.
    enum Purpose: Sendable {
        /// They change an entry.
        case entry(FollowUpEntry)
        /// They are written into the log of these units.
        case log([Int])
        /// They change a line of the log.
        case line(LogLine)
        /// They tell about somebody new at a unit.
        case newContact(Int)
        /// They change a contact.
        case contact(Contact)
    }

    /// What stands in a line.
    enum Value: Sendable {
        /// Text that is typed.
        case text(TextField)
        /// One of some words, by their ids.
        case choice([String], selected: Int)
    }

    /// One line.
    struct Line: Sendable {
        let field: Field
        /// What stood there at first, which may have several lines.
        var original: String?
        var value: Value

        /// What stands there; nil for nothing. A text that nobody touched keeps the lines that it had.
        var text: String? {
            switch value {
            case .text(let field):
                if field.text == TextField(original ?? "").text {
                    original
                } else {
                    field.text.allSatisfy(\.isWhitespace) ? nil : field.text
                }
            case .choice(let ids, let selected): ids[selected].isEmpty ? nil : ids[selected]
            }
        }
    }

    let purpose: Purpose
    let title: Phrase
    private(set) var lines: [Line]
    private(set) var cursor: Int

    init(_ purpose: Purpose, title: Phrase, lines: [Line], at field: Field? = nil) {
        self.purpose = purpose
        self.title = title
        self.lines = lines
        cursor = lines.firstIndex { $0.field == field } ?? 0
    }

    /// What stands in the line of a field; nil for nothing.
    subscript(field: Field) -> String? { lines.first { $0.field == field }?.text }

    mutating func move(by steps: Int) {
        cursor = (cursor + steps + lines.count) % lines.count
    }

    mutating func move(to field: Field) {
        cursor = lines.firstIndex { $0.field == field } ?? cursor
    }

    mutating func select(line: Int) {
        if lines.indices.contains(line) { cursor = line }
    }

    /// Whether the user stands on a choice.
    var isOnChoice: Bool {
        if case .choice = lines[cursor].value { true } else { false }
    }

    /// Gives a key to the text where the user stands; a choice is changed by its own keys alone.
    mutating func apply(_ key: KeyEvent) {
        guard case .text(var field) = lines[cursor].value else { return }
        field.apply(key)
        lines[cursor].value = .text(field)
    }

    /// Takes the next word of the choice where the user stands, or the one before.
    mutating func choose(by steps: Int) {
        guard case .choice(let ids, let selected) = lines[cursor].value else { return }
        lines[cursor].value = .choice(ids, selected: (selected + steps + ids.count) % ids.count)
    }
}

extension Form.Line {
    /// A line of text.
    static func text(_ field: Field, _ text: String?) -> Form.Line {
        Form.Line(field: field, original: text, value: .text(TextField(text ?? "")))
    }

    /// A line with a choice.
    static func choice<Choice: RawRepresentable<String> & CaseIterable & Equatable>(
        _ field: Field, _ chosen: Choice
    ) -> Form.Line {
        let all = Array(Choice.allCases)
        return Form.Line(
            field: field,
            value: .choice(all.map(\.rawValue), selected: all.firstIndex(of: chosen) ?? 0))
    }

    /// A line with yes or no.
    static func yesOrNo(_ field: Field, _ isYes: Bool) -> Form.Line {
        Form.Line(field: field, value: .choice(["", "1"], selected: isYes ? 1 : 0))
    }
}
