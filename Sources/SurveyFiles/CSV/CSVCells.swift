/// The cells of a row of a CSV file: places in the file's bytes.
struct CSVCells: Sendable {
    /// The whole file, valid UTF-8.
    let bytes: [UInt8]
    private var places: [Place] = []

    /// Where a cell stands.
    private struct Place {
        let start: Int
        let end: Int
        /// Whether the bytes hold quotes that are no part of the text.
        let isQuoted: Bool
    }

    /// No cells yet.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// How many there are.
    var count: Int { places.count }

    /// Adds a cell; one that is quoted begins with a quote.
    mutating func append(from start: Int, to end: Int, isQuoted: Bool = false) {
        places.append(Place(start: start, end: end, isQuoted: isQuoted))
    }

    /// Makes room for another row.
    mutating func removeAll() { places.removeAll(keepingCapacity: true) }

    /// The text of a cell.
    func text(_ cell: Int) -> String {
        let place = places[cell]
        // Most cells of a survey are one digit.
        if place.end == place.start + 1, bytes[place.start] < 0x80 {
            return String(Unicode.Scalar(bytes[place.start]))
        }
        guard !place.isQuoted else { return String(decoding: content(cell), as: UTF8.self) }
        return bytes.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[place.start..<place.end]), as: UTF8.self)
        }
    }

    /// The UTF-8 of a cell in one number, as `UInt64(shortText:)` makes it.
    func shortText(_ cell: Int) -> UInt64? {
        let place = places[cell]
        guard !place.isQuoted else { return UInt64(shortText: content(cell)) }
        return bytes.withUnsafeBufferPointer {
            UInt64(shortText: UnsafeBufferPointer(rebasing: $0[place.start..<place.end]))
        }
    }

    /// The UTF-8 of a cell, without quotes.
    func content(_ cell: Int) -> ArraySlice<UInt8> {
        let place = places[cell]
        return place.isQuoted ? unquoted(bytes[place.start..<place.end]) : bytes[place.start..<place.end]
    }

    /// How many lines end between the beginning of the row and that of a cell.
    func lineBreaks(before cell: Int) -> Int {
        guard let first = places.first else { return 0 }
        let part = bytes[first.start..<places[cell].start]
        return part.indices.count { index in
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

/// The sign that begins and ends a cell with delimiters in it.
let quote = UInt8(ascii: "\"")
/// A line's end, or the first half of one.
let carriageReturn = UInt8(ascii: "\r")
/// A line's end, or the second half of one.
let lineFeed = UInt8(ascii: "\n")
