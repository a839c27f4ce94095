/// A cell of a file of answers, read as far as every kind of item needs it.
struct AnswerCell {
    /// The name of the column.
    let column: String
    /// The text as it stands in the file.
    let raw: String
    /// The text without blanks at its ends.
    let text: String
    /// The whole number that the text is, where it is one.
    let code: Int32?
    /// The file's own words for the text, where it has any.
    let label: String?
    /// Whether the file itself says that this is no answer.
    let isDeclaredMissing: Bool

    /// Whether nothing is written.
    var isBlank: Bool { text.isEmpty }

    /// The cell of a row at a place, counted from 0.
    init(column: String, _ row: TableRow, _ place: Int) {
        self.init(
            column: column, raw: row.text(place), label: row.label(place),
            isDeclaredMissing: row.isDeclaredMissing(place))
    }

    /// A cell with this text.
    init(column: String, raw: String, label: String? = nil, isDeclaredMissing: Bool = false) {
        self.column = column
        self.raw = raw
        self.label = label
        self.isDeclaredMissing = isDeclaredMissing
        text = raw.trimmed
        code = Decimals.scaled(text, decimals: 0)
    }
}
