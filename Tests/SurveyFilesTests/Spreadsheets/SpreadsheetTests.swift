import EngineTesting
import Foundation
import Survey
import Testing

@testable import SurveyFiles

@Suite struct SpreadsheetTests {
    private func texts(_ rows: String, strings: String = "", styles: String = "", properties: String = "")
        throws
        -> [[String]]
    {
        let raw = RawSpreadsheet(rows: rows, strings: strings, styles: styles, properties: properties)
        return try RawSpreadsheet.rows(of: raw.bytes).map(\.texts)
    }

    @Test func everyKindOfCellIsRead() throws {
        let row = """
            <row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2' t='inlineStr'><is><t> b </t></is></c>
            <c r='C2'><v>1E+05</v></c><c r='D2' t='b'><v>1</v></c><c r='E2' t='b'><v>0</v></c>
            <c r='F2' t='e'><v>#N/A</v></c><c r='G2' t='str'><f>A1&amp;"x"</f><v>_x0041_x</v></c>
            <c r='H2'><f>1/3</f><v>0.33333333333333331</v></c><c r='I2' t='d'><v>2018-01-12T00:00:00</v></c>
            <c r='K2' s='7'/></row>
            """
        let strings =
            "<si><t>a</t></si><si><r><t>f</t></r><r><rPr><b/></rPr><t>et </t></r><rPh><t>nei</t></rPh></si>"
        let found = try texts(row, strings: strings)
        #expect(
            found == [
                ["fet ", " b ", "100000", "TRUE", "FALSE", "#N/A", "Ax", "0.333333333333333", "2018-01-12"]
            ])
    }

    @Test func placesMayGoWithoutSaying() throws {
        let rows =
            "<row><c><v>1</v></c><c r='C1'><v>3</v></c><c><v>4</v></c></row><row r='9'/><row><c><v>5</v></c></row>"
        let read = try RawSpreadsheet.rows(of: RawSpreadsheet(rows: rows).bytes)
        #expect(read.map(\.number) == [1, 9, 10])
        #expect(read.map(\.texts) == [["1", "", "3", "4"], [], ["5"]])
    }

    @Test func aHugeGapCostsNothing() throws {
        let rows =
            "<row r='1'><c r='XFD1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c></row>"
        let read = try RawSpreadsheet.rows(of: RawSpreadsheet(rows: rows).bytes)
        #expect(read.map(\.number) == [1, 1_048_576])
        #expect(read.flatMap(\.cells).map(\.column) == [16_384, 16_384])
    }

    @Test(arguments: [("", "2018-01-12"), ("<workbookPr date1904='1'/>", "2022-01-13")])
    func daysAreCountedFromTwoYears(properties: String, day: String) throws {
        let styles =
            "<cellStyleXfs><xf numFmtId='0'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"
        let row = "<row r='1'><c r='A1' s='1'><v>43112</v></c><c r='B1' s='0'><v>43112</v></c></row>"
        #expect(try texts(row, styles: styles, properties: properties) == [[day, "43112"]])
    }

    @Test func escapesStandForTheirSigns() {
        #expect(SheetText.plain("a_x000D_\nb_x0001_") == "a\r\nb\u{1}")
        #expect(SheetText.plain("_x005F_x0041_") == "_x0041_")
        #expect(SheetText.plain("_xD83D__xDE00_ _x00e6_") == "😀 æ")
        #expect(SheetText.plain("_x+041_ _x04_ _X0041_ _x0041") == "_x+041_ _x04_ _X0041_ _x0041")
    }

    @Test(arguments: [("", "Svar"), ("1904", "Svar")])
    func whatOpenpyxlWritesIsRead(argument: String, name: String) throws {
        let bytes = Array(try Engine.run("write_workbook.py", argument.isEmpty ? [] : [argument]))
        let spreadsheet = try Spreadsheet(bytes, file: "f.xlsx")
        #expect(spreadsheet.sheets.map(\.name) == ["Skjult", "Svar", "Ark & 2"])
        #expect(spreadsheet.sheets.map(\.isHidden) == [true, false, false])
        let rows = try RawSpreadsheet.rows(of: bytes, sheet: name).filter { !$0.cells.isEmpty }
        #expect(rows.map(\.number) == [1, 3, 4, 5, 6, 7, 9])
        let first = argument.isEmpty ? "1900-01-01" : "-1460"
        #expect(
            rows.map { $0.cells.filter { $0.column < 10 }.map(\.text) } == [
                ["Undersøkelsen 2018: syntetiske svar"], ["kommune", "dato", "tall", "merknad"],
                ["0301", "2018-01-12", "100000", "ab  c"],
                ["1401", "2018-01-12 09:41:00", "0.3", "TRUE"], ["09:30:00", "-0.00000015", "#N/A"],
                ["=1+1", first, "100000000000000000000", "  æ\nø "],
                [argument.isEmpty ? "2018-01-12" : "2022-01-13", "12.5"],
            ])
    }
}
