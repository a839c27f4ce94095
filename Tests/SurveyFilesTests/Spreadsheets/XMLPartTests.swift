import Survey
import Testing

@testable import SurveyFiles

/// A part is read in chunks, whose ends fall anywhere.
@Suite struct XMLPartTests {
    private static let rows = """
        <row r='1' xmlns:r='urn:r'><c r='A1' t='str'><v>a &amp; b&#10;c&#x1F600;d</v></c><!-- æ -->
        <c r="B1" t="inlineStr"><is><t xml:space="preserve"> blåbær €😀 </t></is></c>
        <c r='C1' t='str'><v>1<![CDATA[<2 & æ]]>3</v></c><c r='D1' t='s'><v>0</v></c><?x y?><c/></row>
        <row/><row><x:c xmlns:x='urn:x' t='str' t2='x'><x:v>_x0041_\r\nb</x:v></x:c></row>
        """
    private static let texts = [
        ["a & b\nc😀d", " blåbær €😀 ", "1<2 & æ3", "fet"], [], ["A\nb"],
    ]

    private static func spreadsheet(_ sheet: [UInt8]) -> [UInt8] {
        let raw = RawSpreadsheet(rows: "", strings: "<si><r><t>f</t></r><rPh><t/></rPh><r><t>et</t></r></si>")
        return StoredZip.bytes(
            raw.parts.map { ($0.name, $0.name == RawSpreadsheet.sheet ? sheet : Array($0.content.utf8)) })
    }

    private static func document(_ rows: String, declaration: String = "") -> String {
        "\(declaration)<worksheet><sheetData>\(rows)</sheetData></worksheet>"
    }

    private func texts(_ sheet: [UInt8], chunk: Int = 1 << 15) throws(FileProblem) -> [[String]] {
        try RawSpreadsheet.rows(
            of: XMLPartTests.spreadsheet(sheet), limits: SpreadsheetLimits(chunkBytes: chunk)
        ).map(\.texts)
    }

    private func problem(_ sheet: String, chunk: Int = 1 << 15) -> FileProblem.Kind? {
        do throws(FileProblem) {
            _ = try texts(Array(sheet.utf8), chunk: chunk)
            return nil
        } catch {
            return error.kind
        }
    }

    @Test func chunksMayEndAnywhere() throws {
        let sheet = Array(XMLPartTests.document(XMLPartTests.rows).utf8)
        for chunk in 1...sheet.count {
            #expect(try texts(sheet, chunk: chunk) == XMLPartTests.texts, "chunks of \(chunk)")
        }
    }

    @Test(arguments: [false, true])
    func chunksOfUTF16MayEndAnywhere(isBigEndian: Bool) throws {
        let sheet = "\u{FEFF}\(XMLPartTests.document(XMLPartTests.rows))".utf16.flatMap { unit in
            let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
            return isBigEndian ? bytes.reversed() : bytes
        }
        for chunk in 1...200 {
            #expect(try texts(sheet, chunk: chunk) == XMLPartTests.texts, "chunks of \(chunk)")
        }
    }

    @Test func theEncodingIsDeclared() throws {
        let latin = XMLPartTests.document(
            "<row><c t='str'><v>bl\u{e5}</v></c></row>",
            declaration: "<?xml version='1.0' encoding='ISO-8859-1'?>")
        #expect(try texts(latin.unicodeScalars.map { UInt8($0.value) }) == [["blå"]])
        #expect(problem(latin.replacing("ISO-8859-1", with: "EBCDIC")) == .brokenPart)
    }

    @Test(arguments: [1, 2, 3, 7, 1 << 15])
    func whatSpreadsheetsHaveNotIsRefused(chunk: Int) {
        let entity = "<!DOCTYPE x [<!ENTITY a 'b'>]>\(XMLPartTests.document("<row><c><v>&a;</v></c></row>"))"
        #expect(problem(entity, chunk: chunk) == .brokenPart)
        #expect(problem("<!DOCTYPE x SYSTEM 'y'><x/>", chunk: chunk) == .brokenPart)
        #expect(problem(XMLPartTests.document("<row><c><v>&a;</v></c></row>"), chunk: chunk) == .brokenPart)
    }

    @Test(arguments: [
        "&#0;", "\u{1}", "<row r='1' r='1'/>", "<row", "<row>", "<a></b>", "&lt", "<![CDATA[", "]]>",
    ])
    func brokenTextIsRefused(rows: String) {
        for chunk in [1, 5, 1 << 15] {
            #expect(problem(XMLPartTests.document(rows), chunk: chunk) == .brokenPart)
        }
    }

    @Test func whatStandsBehindTheCellsMustBeWholeToo() {
        let sheet = XMLPartTests.document("<row/>")
        #expect(problem(sheet + "<!-- -->\n") == nil)
        #expect(problem(sheet + "x") == .brokenPart)
        #expect(problem(String(sheet.dropLast(3))) == .brokenPart)
        #expect(problem(String(sheet.dropLast(12)) + "<row r='x'/></worksheet>") == nil)
    }

    @Test func rowsBeforeABrokenOneAreHandedOver() throws {
        let sheet = Array("<worksheet><sheetData><row r='3'/><row r='4'></c>".utf8)
        let spreadsheet = try Spreadsheet(XMLPartTests.spreadsheet(sheet), file: "f.xlsx")
        var rows: [Int] = []
        #expect(throws: FileProblem.self) {
            try spreadsheet.readRows(of: spreadsheet.sheets[0]) { (row, _) throws(FileProblem) in
                rows.append(row.number)
                return true
            }
        }
        #expect(rows == [3])
    }

    @Test func elementsLieInEachOtherOnlySoDeep() {
        let sheet = { (depth: Int) in
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(problem(sheet(256)) == nil)
        #expect(problem(sheet(257)) == .brokenPart)
    }

    /// A parser that began a tag anew with each small chunk would take minutes.
    @Test(.timeLimit(.minutes(1))) func longTagsAreReadInTime() throws {
        let value = String(repeating: "å", count: 1_000_000)
        let sheet = XMLPartTests.document("<row><c t='str' x='\(value)'><v>\(value)</v></c></row>")
        #expect(try texts(Array(sheet.utf8), chunk: 16) == [[value]])
    }

    @Test func tagsThatFillTheMemoryAreRefused() {
        let value = String(repeating: "a", count: 9_000_000)
        #expect(problem(XMLPartTests.document("<row x='\(value)'/>")) == .tooLarge)
        #expect(problem(XMLPartTests.document("<row><c t='str'><v>\(value)</v></c></row>")) == nil)
    }
}
