import Survey

/// A field's value where the field could be read; a field without a text has none.
struct FieldValue<Value> {
    let value: Value?
}

extension Record {
    /// The day in a field; nil when the field holds something else.
    func day(_ field: Field) -> FieldValue<Day>? {
        read(field) { Day(iso: $0) }
    }

    /// The whole number in a field; nil when the field holds something else.
    func whole(_ field: Field) -> FieldValue<Int>? {
        read(field) { Int($0) }
    }

    /// Whether a field is set; nil when it holds anything but the mark.
    func mark(_ field: Field) -> Bool? {
        guard let text = fields[field] else { return false }
        return text == Record.mark ? true : nil
    }

    /// What a field holds that is only set or not.
    static let mark = "1"

    private func read<Value>(_ field: Field, _ value: (String) -> Value?) -> FieldValue<Value>? {
        guard let text = fields[field] else { return FieldValue(value: nil) }
        return value(text).map { FieldValue(value: $0) }
    }
}

extension StringProtocol {
    /// The text without blanks around it; nil when nothing is left.
    package var trimmed: String? {
        let rest = drop(while: \.isWhitespace)
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(rest[...last])
    }
}
