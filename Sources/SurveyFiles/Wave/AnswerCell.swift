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

    /// Whether nothing is written.
    var isBlank: Bool { text.isEmpty }

    /// A cell with this text.
    init(column: String, raw: String) {
        self.column = column
        self.raw = raw
        text = raw.trimmed
        code = Decimals.scaled(text, decimals: 0)
    }
}
