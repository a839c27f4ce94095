import Survey

/// The sign that parts the cells of a CSV file.
public enum CSVDelimiter: UInt8, Sendable, Hashable, CaseIterable {
    case semicolon = 0x3B
    case tab = 0x09
    case comma = 0x2C
}

/// Reads a CSV file row by row, without holding more than one row beside the file's bytes.
///
/// Quotes follow RFC 4180: a cell that begins with a quote may hold delimiters, line breaks and doubled
/// quotes. A quote inside a cell that does not begin with one is an ordinary character (`5" skjerm`), and
/// blanks are never dropped. Lines end with CR, LF or both; a line without any character is no row, but counts
/// as one where rows are numbered, as it does in a spreadsheet.
public struct CSVReader: Sendable {
    /// The encoding that the file was written in.
    public let encoding: TextEncoding
    /// The sign that parts the cells.
    public let delimiter: CSVDelimiter
    /// Whether bytes that are no text were replaced by U+FFFD.
    public let hasReplacements: Bool
    /// The number of the current row, 1 for the file's first.
    public private(set) var row = 0
    /// The line on which the current row begins, counted from 1.
    public private(set) var line = 1

    /// The cells of the current row.
    private(set) var cells: CSVCells
    private let file: String
    private var position = 0
    private var nextLine = 1

    private var bytes: [UInt8] { cells.bytes }

    /// A reader that stands before the first row.
    ///
    /// - Parameters:
    ///   - bytes: The file's content, in any of the encodings of `TextEncoding`.
    ///   - file: The file's name, for problems.
    ///   - delimiter: Found out from the first rows when it is nil.
    /// - Throws: `.empty`, or `.malformed` when the file is no text but an archive such as XLSX.
    public init(_ bytes: [UInt8], file: String, delimiter: CSVDelimiter? = nil) throws(FileProblem) {
        guard !bytes.isEmpty else { throw FileProblem(.empty, file: file) }
        guard !bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
            throw FileProblem(.malformed, file: file, subject: "XLSX")
        }
        self.init(DecodedText(bytes), file: file, delimiter: delimiter)
    }

    /// A reader of text that is decoded already.
    init(_ text: DecodedText, file: String, delimiter: CSVDelimiter?) {
        encoding = text.encoding
        hasReplacements = text.hasReplacements
        cells = CSVCells(text.bytes)
        self.file = file
        self.delimiter = delimiter ?? CSVDelimiter.detected(in: text, file: file)
    }

    /// Which share of the file has been read, from 0 to 1.
    var share: Double { Double(position) / Double(max(bytes.count, 1)) }

    /// How many cells the current row has.
    public var count: Int { cells.count }

    /// The text of a cell of the current row.
    public func text(_ cell: Int) -> String { cells.text(cell) }

    /// The UTF-8 of a cell of the current row, without quotes.
    public func content(_ cell: Int) -> ArraySlice<UInt8> { cells.content(cell) }

    /// The line on which a cell of the current row begins, counted from 1.
    public func line(ofCell cell: Int) -> Int { line + cells.lineBreaks(before: cell) }

    /// Goes to the next row that has any character.
    ///
    /// - Returns: false at the end of the file.
    /// - Throws: `.unterminatedQuote` with the line on which the cell begins.
    public mutating func nextRow() throws(FileProblem) -> Bool {
        skipEmptyLines()
        guard position < bytes.count else { return false }
        row += 1
        line = nextLine
        cells.removeAll()
        while try readCell() {}
        return true
    }
}

extension CSVReader {
    private mutating func skipEmptyLines() {
        while position < bytes.count, isLineBreak(bytes[position]) {
            readLineBreak()
            row += 1
        }
    }

    /// Reads one cell and the sign behind it.
    ///
    /// - Returns: whether the row goes on.
    private mutating func readCell() throws(FileProblem) -> Bool {
        let start = position
        if position < bytes.count, bytes[position] == quote {
            let isPlain = try skipQuotedPart()
            let closing = position
            position = endOfPlainPart(from: position)
            if isPlain, position == closing {
                cells.append(from: start + 1, to: closing - 1)
            } else {
                cells.append(from: start, to: position, isQuoted: true)
            }
        } else {
            position = endOfPlainPart(from: position)
            cells.append(from: start, to: position)
        }
        guard position < bytes.count else { return false }
        if bytes[position] == delimiter.rawValue {
            position += 1
            return true
        }
        readLineBreak()
        return false
    }

    /// The place of the next delimiter or line break: most of a file's bytes pass through here.
    private func endOfPlainPart(from start: Int) -> Int {
        let span = bytes.span
        let sign = delimiter.rawValue
        var place = start
        while place < span.count {
            let byte = span[place]
            if byte == sign || byte <= carriageReturn && isLineBreak(byte) { break }
            place &+= 1
        }
        return place
    }

    /// Goes from an opening quote to behind the closing one.
    ///
    /// - Returns: whether there is no doubled quote between them.
    private mutating func skipQuotedPart() throws(FileProblem) -> Bool {
        let firstLine = nextLine
        var isPlain = true
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == quote {
                position += 1
                guard position < bytes.count, bytes[position] == quote else { return isPlain }
                isPlain = false
                position += 1
            } else if isLineBreak(byte) {
                readLineBreak()
            } else {
                position += 1
            }
        }
        throw FileProblem(.unterminatedQuote, file: file, line: firstLine)
    }

    private mutating func readLineBreak() {
        let isPair =
            bytes[position] == carriageReturn && position + 1 < bytes.count
            && bytes[position + 1] == lineFeed
        position += isPair ? 2 : 1
        nextLine += 1
    }
}

private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
}
