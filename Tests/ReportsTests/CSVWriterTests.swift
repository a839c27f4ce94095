import Testing

@testable import Reports

@Suite struct CSVWriterTests {
    private func text(_ rows: [[CSVWriter.Cell]]) -> String {
        var writer = CSVWriter()
        for row in rows { writer.append(row) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test("a file begins with a byte order mark, has semicolons, and each line ends with CRLF")
    func form() {
        let text = text([[.text("nr"), .text("navn")], [.text("1401"), .text("Flora")]])
        #expect(text == "\u{FEFF}nr;navn\r\n1401;Flora\r\n")
    }

    @Test("quotation marks are doubled, and line breaks and semicolons stay inside them")
    func quoting() {
        #expect(CSVWriter.quoted("5\" skjerm") == "\"5\"\" skjerm\"")
        #expect(CSVWriter.quoted("a;b") == "\"a;b\"")
        #expect(CSVWriter.quoted("to\nlinjer") == "\"to\nlinjer\"")
        #expect(CSVWriter.quoted("to\r\nlinjer") == "\"to\r\nlinjer\"")
        #expect(CSVWriter.quoted(" foran") == "\" foran\"")
        #expect(CSVWriter.quoted("e\u{301};") == "\"e\u{301};\"")
        #expect(CSVWriter.quoted("\"\u{301};") == "\"\"\"\u{301};\"")
        #expect(CSVWriter.quoted("vanlig") == "vanlig")
        #expect(CSVWriter.quoted("") == "")
    }

    @Test(
        "words that a spreadsheet would take for a formula get an apostrophe",
        arguments: ["=1+1", "+47 900", "-x", "@sum", "\t=1", "\r=1", "\n=1", "  =1", "\u{A0}=1", "-0,9"])
    func formulas(text: String) {
        #expect(CSVWriter.harmless(text) == "'" + text)
        #expect(CSVWriter.original("'" + text) == text)
    }

    @Test("words with a sign inside stay as they are", arguments: ["a=b", "e-post", "", "1-2", "–", "−0,9"])
    func harmless(text: String) {
        #expect(CSVWriter.harmless(text) == text)
        #expect(CSVWriter.original(text) == text)
    }

    @Test("a number of our own keeps its minus, so that it can be summed")
    func numbers() {
        #expect(text([[.number("-0,9"), .text("-0,9")]]) == "\u{FEFF}-0,9;\"'-0,9\"\r\n")
    }

    @Test("numbers have a decimal comma, an ASCII minus and no groups")
    func decimals() {
        #expect(SpreadsheetNumber.text(1250.25, 1) == "1250,3")
        #expect(SpreadsheetNumber.text(-0.94, 1) == "-0,9")
        #expect(SpreadsheetNumber.text(-0.04, 1) == "0,0")
        #expect(SpreadsheetNumber.text(3, 0) == "3")
        #expect(SpreadsheetNumber.text(0.05, 2) == "0,05")
        #expect(SpreadsheetNumber.text(.nan, 1) == "")
        #expect(SpreadsheetNumber.text(.infinity, 1) == "")
    }
}
