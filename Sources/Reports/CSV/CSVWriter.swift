/// Writes CSV (RFC 4180) as Norwegian Excel opens it with a double click: UTF-8 with a byte order mark, semicolons,
/// CRLF at the end of each line.
public struct CSVWriter {
    /// One cell.
    public enum Cell: Sendable, Hashable {
        /// Words from anywhere: made harmless for spreadsheets.
        case text(String)
        /// A number that this program has worked out, such as `-0,9`: written as it is, since it is no formula.
        case number(String)
    }

    private var text = "\u{FEFF}"

    /// A file without lines.
    public init() {}

    /// The file as bytes.
    public var bytes: [UInt8] { Array(text.utf8) }

    /// Adds a line.
    public mutating func append(_ cells: [Cell]) {
        text += cells.map(CSVWriter.written).joined(separator: ";") + "\r\n"
    }

    private static func written(_ cell: Cell) -> String {
        switch cell {
        case .number(let number): number
        case .text(let text): quoted(harmless(text))
        }
    }

    /// The text with an apostrophe before it where a spreadsheet would take it for a formula. Blanks before the sign
    /// do not hide it from every spreadsheet. A text that looks as if it had got one already gets one too, so that
    /// `original` always gives back what was written.
    static func harmless(_ text: String) -> String {
        let body = text.unicodeScalars.drop { $0 == "'" }
        let firstSign = body.first { $0 != " " && $0 != "\u{A0}" }
        let isFormula = firstSign.map { "=+-@".unicodeScalars.contains($0) } ?? false
        let isControl = body.first.map { "\t\r\n".unicodeScalars.contains($0) } ?? false
        return isFormula || isControl ? "'" + text : text
    }

    /// The text that `harmless` made so.
    public static func original(_ text: String) -> String {
        let rest = String(text.dropFirst())
        return text.first == "'" && harmless(rest) == text ? rest : text
    }

    /// The text in quotation marks where it needs them. Scalars are looked at, since a combining mark after a sign makes
    /// one character of both.
    static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let needsQuotes =
            scalars.contains { ";,\"\r\n\t".unicodeScalars.contains($0) } || scalars.first == " "
            || scalars.last == " "
        guard needsQuotes else { return text }
        var quoted = "\""
        for scalar in scalars {
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
