import Foundation
import Survey
import Testing

@testable import SurveyFiles

@Suite struct TableFileTests {
    private let rows = """
        <row r='1'><c r='A1' t='str'><v>Syntetiske svar</v></c></row>
        <row r='3'><c r='A3' t='str'><v> kommune</v></c><c r='B3' t='str'><v>status</v></c></row>
        <row r='4'><c r='A4' t='str'><v>0301</v></c></row><row r='5'><c r='A5' s='1'/></row>
        <row r='6'><c r='A6' t='str'><v>1401</v></c><c r='B6' t='str'><v>ny</v></c><c r='D6'><v>9</v></c></row>
        """

    @Test func theSameTableIsReadFromBothForms() throws {
        let text = "Syntetiske svar;\n\nkommune;status\n0301;\n;\n1401;ny\n"
        let (fromText, fromSheet) = (
            try TableFile.read(Array(text.utf8), file: "f.xlsx", columns: ["status", "kommune"]),
            try TableFile.read(
                RawSpreadsheet(rows: rows).bytes, file: "f.csv", columns: ["status", "kommune"])
        )
        #expect(fromText.form == .csv)
        #expect(fromSheet.form == .xlsx)
        #expect(fromText.sheet == nil)
        #expect(fromSheet.sheet == "Ark")
        for table in [fromText, fromSheet] {
            #expect(table.heading == ["kommune", "status"])
            #expect(table.headingLine == 3)
            #expect(table.rows.map(\.line) == [4, 6])
        }
        #expect(fromText.rows.map(\.cells) == [["0301", ""], ["1401", "ny"]])
        #expect(fromSheet.rows.map(\.cells) == [["0301", ""], ["1401", "ny", "", "9"]])
    }

    @Test func tabsAreSignsToo() throws {
        let table = try TableFile.read(Array("a\tb\n1\t2,5\n".utf8), file: "f")
        #expect(table.heading == ["a", "b"])
        #expect(table.rows == [TableFile.Row(line: 2, cells: ["1", "2,5"])])
    }

    @Test func sheetsAreChosenByName() throws {
        let bytes = RawSpreadsheet(rows: rows).bytes
        #expect(try TableFile.read(bytes, file: "f", sheet: "Ark").heading == ["Syntetiske svar"])
        #expect(throws: FileProblem(.missingKey, file: "f", subject: "ark 2")) {
            try TableFile.read(bytes, file: "f", sheet: "ark 2")
        }
    }

    @Test func theFirstSheetThatCanBeSeenIsRead() throws {
        var raw = RawSpreadsheet(rows: "<row><c><v>1</v></c></row>")
        let link = "r:id='rId1'"
        raw.set(
            "xl/workbook.xml",
            "<workbook xmlns:r='urn:r'><sheets><sheet name='a' state='hidden' \(link)/><sheet name='b' \(link)/></sheets></workbook>"
        )
        #expect(try TableFile.read(raw.bytes, file: "f").sheet == "b")
    }

    @Test func columnsAreFoundOnce() throws {
        let table = try TableFile.read(Array("a;b;b\n1;2;\n".utf8), file: "f")
        #expect(try table.column("a") == 0)
        #expect(throws: FileProblem(.repeated, file: "f", line: 1, subject: "b")) { try table.column("b") }
        #expect(throws: FileProblem(.missingKey, file: "f", line: 1, subject: "c")) { try table.column("c") }
        let places = [0, 2].map { table.problem(.badValue, table.rows[0], column: $0) }
        #expect(
            places == [
                FileProblem(.badValue, file: "f", line: 2, column: 1, subject: "1"),
                FileProblem(.badValue, file: "f", line: 2, column: 3, subject: "b"),
            ])
    }

    @Test(arguments: [
        ("", FileProblem.Kind.empty, nil, ""), ("\n\n", .empty, nil, ""), ("a;b\n1\n", .malformed, 2, "1"),
        ("a;b\n\"1", .unterminatedQuote, 2, ""),
    ])
    func aBadTextIsPointedAt(text: String, kind: FileProblem.Kind, line: Int?, subject: String) {
        #expect(throws: FileProblem(kind, file: "f", line: line, subject: subject)) {
            try TableFile.read(Array(text.utf8), file: "f")
        }
    }

    @Test func withoutAnyKnownNameThereIsNoHeading() {
        #expect(throws: FileProblem(.missingKey, file: "f", subject: "kommune")) {
            try TableFile.read(Array("a;b\n1;2\n".utf8), file: "f", columns: ["kommune"])
        }
    }

    @Test func aFileIsReadByItsPath() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a;b\n1;2\n", to: "t.csv")
        #expect(try TableFile.read(path: path).rows.count == 1)
        #expect(throws: FileProblem(.notFound, file: path + "x")) { try TableFile.read(path: path + "x") }
    }
}
