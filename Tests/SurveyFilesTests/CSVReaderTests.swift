import Survey
import Testing

@testable import SurveyFiles

@Suite struct CSVReaderTests {
    /// All rows of a text.
    private func rows(_ text: String, _ delimiter: CSVDelimiter? = .semicolon) throws -> [[String]] {
        try CSVSamples.rows(of: Array(text.utf8), delimiter: delimiter)
    }

    @Test(arguments: ["a;b\nc;d", "a;b\r\nc;d\r\n", "a;b\rc;d\r", "\n\na;b\r\n\r\nc;d\n\n"])
    func linesEndWithCRAndLFAndBoth(text: String) throws {
        #expect(try rows(text) == [["a", "b"], ["c", "d"]])
    }

    @Test func quotedCellsHoldDelimitersLineBreaksAndDoubledQuotes() throws {
        #expect(
            try rows("\"a;b\";\"c\r\nd\";\"e \"\"f\"\" g\"\nh;;") == [
                ["a;b", "c\r\nd", "e \"f\" g"], ["h", "", ""],
            ])
    }

    @Test func aQuoteInsideACellIsAnOrdinaryCharacter() throws {
        #expect(try rows("5\" skjerm;a\"b;c\"\"d") == [["5\" skjerm", "a\"b", "c\"\"d"]])
    }

    @Test func whatFollowsAClosingQuoteIsKept() throws {
        #expect(try rows("\"Per\" sa \"hei\";x") == [["Per sa \"hei\"", "x"]])
    }

    @Test func leadingBlanksAndTheLastEmptyCellAreKept() throws {
        #expect(try rows("  a; b ;\n;;") == [["  a", " b ", ""], ["", "", ""]])
    }

    @Test func emptyQuotedCellsAreCells() throws {
        #expect(try rows("\"\"\n\"\";\"\"") == [[""], ["", ""]])
    }

    @Test func aCombiningMarkBehindAQuoteBreaksNothing() throws {
        #expect(try rows("\"a\"\u{301};b\n\"c\u{301}\";d") == [["a\u{301}", "b"], ["c\u{301}", "d"]])
    }

    @Test func zeroBytesAreCharacters() throws {
        #expect(try rows("a\0b;\0\nc;d") == [["a\0b", "\0"], ["c", "d"]])
    }

    @Test(arguments: [("a;b\n1;\"x\n\ny", 2), ("\"", 1), ("a\n\nb;\"\"\"", 3)])
    func aQuoteThatNeverEndsIsPointedAt(text: String, line: Int) {
        #expect(throws: FileProblem(.unterminatedQuote, file: "f.csv", line: line)) { try rows(text) }
    }

    @Test func rowsAndLinesAreCountedApart() throws {
        var reader = try CSVReader(
            Array("a;b\n\n\"c\nd\";e;\"f\r\ng\";h\ni\n".utf8), file: "f", delimiter: .semicolon)
        var places: [[Int]] = []
        while try reader.nextRow() {
            places.append([reader.row, reader.line, reader.line(ofCell: reader.count - 1)])
        }
        #expect(places == [[1, 1, 1], [3, 3, 5], [4, 6, 6]])
    }

    @Test(arguments: [
        ("a;b;c\n1,5;2,5;3,5\n", CSVDelimiter.semicolon), ("a,b,c\n1,2,3\n", .comma),
        ("a\tb\n1,5\t2;5\n", .tab),
        ("navn, full;kode\nÅs;0214\n", .semicolon), ("\"a;b;c\",d\n\"1;2\",3\n", .comma),
        ("alene\n1,5\n", .semicolon),
        ("a;b,c\n1;2,3\n4;5,6\n", .semicolon),
    ])
    func theDelimiterIsFoundOutsideQuotes(text: String, delimiter: CSVDelimiter) throws {
        #expect(try CSVReader(Array(text.utf8), file: "f").delimiter == delimiter)
    }

    @Test func anEmptyFileAndAnArchiveAreRefused() {
        #expect(throws: FileProblem(.empty, file: "f")) { try CSVReader([], file: "f") }
        #expect(throws: FileProblem(.malformed, file: "f", subject: "XLSX")) {
            try CSVReader([0x50, 0x4B, 0x03, 0x04, 0x14], file: "f")
        }
    }

    @Test func aTableIsRegular() {
        #expect(throws: FileProblem(.malformed, file: "f", line: 3, subject: "c")) {
            try CSVTable(Array("a;b\n1;2\nc\n".utf8), file: "f")
        }
        #expect(throws: FileProblem(.badEncoding, file: "f")) {
            try CSVTable([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xFF], file: "f")
        }
    }
}

/// Reading and writing CSV for tests.
enum CSVSamples {
    /// All rows of a file.
    static func rows(of bytes: [UInt8], delimiter: CSVDelimiter? = nil) throws(FileProblem) -> [[String]] {
        var reader = try CSVReader(bytes, file: "f.csv", delimiter: delimiter)
        var rows: [[String]] = []
        while try reader.nextRow() { rows.append((0..<reader.count).map(reader.text)) }
        return rows
    }

    /// Rows as RFC 4180 writes them, every cell in quotes.
    static func written(_ rows: [[String]], delimiter: CSVDelimiter, lineEnd: String) -> String {
        let sign = String(UnicodeScalar(delimiter.rawValue))
        return rows.map { row in
            row.map {
                "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                    + "\""
            }
            .joined(separator: sign) + lineEnd
        }.joined()
    }
}
