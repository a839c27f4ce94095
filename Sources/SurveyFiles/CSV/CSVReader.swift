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

    private let bytes: [UInt8]
    private let file: String
    private var position = 0
    private var nextLine = 1
    private var cells: [Cell] = []

    /// Where a cell stands in the bytes.
    private struct Cell {
        var start: Int
        var end: Int
        /// Whether the bytes hold quotes that are no part of the text.
        var isQuoted: Bool
    }

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
        bytes = text.bytes
        self.file = file
        self.delimiter = delimiter ?? CSVDelimiter.detected(in: text, file: file)
    }

    /// Which share of the file has been read, from 0 to 1.
    var share: Double { Double(position) / Double(max(bytes.count, 1)) }

    /// How many cells the current row has.
    public var count: Int { cells.count }

    /// The text of a cell of the current row.
    public func text(_ cell: Int) -> String {
        String(decoding: content(cell), as: UTF8.self)
    }

    /// The UTF-8 of a cell of the current row, without quotes.
    public func content(_ cell: Int) -> ArraySlice<UInt8> {
        let place = cells[cell]
        return place.isQuoted ? unquoted(bytes[place.start..<place.end]) : bytes[place.start..<place.end]
    }

    /// The line on which a cell of the current row begins, counted from 1.
    public func line(ofCell cell: Int) -> Int {
        guard let first = cells.first else { return line }
        return line + CSVReader.lineBreaks(in: bytes[first.start..<cells[cell].start])
    }

    /// Goes to the next row that has any character.
    ///
    /// - Returns: false at the end of the file.
    /// - Throws: `.unterminatedQuote` with the line on which the cell begins.
    public mutating func nextRow() throws(FileProblem) -> Bool {
        skipEmptyLines()
        guard position < bytes.count else { return false }
        row += 1
        line = nextLine
        cells.removeAll(keepingCapacity: true)
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
        var cell = Cell(start: position, end: position, isQuoted: false)
        if position < bytes.count, bytes[position] == quote {
            cell.isQuoted = true
            try skipQuotedPart()
        }
        position = endOfPlainPart(from: position)
        cell.end = position
        cells.append(cell)
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
    private mutating func skipQuotedPart() throws(FileProblem) {
        let firstLine = nextLine
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == quote {
                position += 1
                guard position < bytes.count, bytes[position] == quote else { return }
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

    private static func lineBreaks(in part: ArraySlice<UInt8>) -> Int {
        part.indices.count { index in
            part[index] == lineFeed && (index == part.startIndex || part[index - 1] != carriageReturn)
                || part[index] == carriageReturn
        }
    }

    /// The text of a cell that begins with a quote; what stands behind the closing quote is kept as it is.
    private func unquoted(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text: [UInt8] = []
        text.reserveCapacity(part.count)
        var index = part.startIndex + 1
        while index < part.endIndex,
            part[index] != quote || index + 1 < part.endIndex && part[index + 1] == quote
        {
            text.append(part[index])
            index += part[index] == quote ? 2 : 1
        }
        if index + 1 < part.endIndex { text += part[(index + 1)...] }
        return text[...]
    }
}

private let quote = UInt8(ascii: "\"")
private let carriageReturn = UInt8(ascii: "\r")
private let lineFeed = UInt8(ascii: "\n")

private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
}
