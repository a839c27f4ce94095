import Survey

/// A cell of a file of answers, read as far as every kind of item needs it.
struct AnswerCell: Sendable {
    /// The name of the column.
    let column: String
    /// The text as it stands in the file.
    let raw: String
    /// The text without blanks at its ends.
    let text: String
    /// The file's own words for the text, where it has any.
    let label: String?
    /// Whether the file itself says that this is no answer.
    let isDeclaredMissing: Bool

    /// The whole number that the text is, where it is one.
    var code: Int32? { Decimals.scaled(text, decimals: 0) }

    /// Whether nothing is written.
    var isBlank: Bool { text.isEmpty }

    /// Whether some of it was no text in the file's encoding.
    var isDamaged: Bool { raw.unicodeScalars.contains("\u{FFFD}") }

    /// The cell of a row in a column; blank where the file lacks the column or the row ends before it.
    init(_ row: TableRow, _ column: WaveHeading.Column) {
        guard let place = column.place, place < row.count else {
            self.init(column: column.name, raw: "")
            return
        }
        self.init(
            column: column.name, raw: row.text(place), label: row.label(place),
            isDeclaredMissing: row.isDeclaredMissing(place))
    }

    /// A cell with this text.
    init(column: String, raw: String, label: String? = nil, isDeclaredMissing: Bool = false) {
        self.column = column
        self.raw = raw
        self.label = label
        self.isDeclaredMissing = isDeclaredMissing
        text = raw.trimmed
    }
}
