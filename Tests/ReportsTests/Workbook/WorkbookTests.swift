import Foundation
import Survey
import SurveyFiles
import Testing

@testable import Reports

@Suite struct WorkbookTests {
    @Test func openpyxlReadsEveryCell() throws {
        let sheet = try ReadWorkbook(WorkbookSamples.followUp.bytes(file: "f")).sheets[0]
        #expect(
            sheet.values == [
                ["Oppfølging 2018", nil, nil, nil, nil], ["SYNTETISKE SVAR", nil, nil, nil, nil],
                [nil, nil, nil, nil, nil], ["Kommune", "Status", "Svar", "Snitt", "Frist"],
                ["0301", "ny", "58", "3.14159", "2018-01-12T00:00:00"],
                ["1401", nil, "-9007199254740993", "-0.5", "1899-12-31"],
                [nil, nil, nil, nil, "9999-12-31T00:00:00"],
            ])
        #expect(sheet.rows[4].map { $0?.kind } == ["s", "s", "n", "n", "d"])
        #expect(sheet.rows[5].map { $0?.kind } == ["s", nil, "s", "n", "s"])
        #expect(sheet.rows[4].map { $0?.format } == ["@", "@", "0", "0.0", "mm-dd-yy"])
    }

    @Test func openpyxlFindsWhatThePageIsLike() throws {
        let book = try ReadWorkbook(WorkbookSamples.followUp.bytes(file: "f"))
        let (sheet, bare) = (book.sheets[0], book.sheets[1])
        #expect([book.title, book.author] == ["Oppfølging & mer", "IMDi <Øst>"])
        #expect(book.created == "2018-01-12T09:30:00")
        #expect(book.sheets.map(\.name) == ["Oppfølging- Øst-Sør", "Bare", "_lists"])
        #expect(book.sheets.map(\.state) == ["visible", "visible", "hidden"])
        #expect([sheet.freeze, bare.freeze] == ["A5", ""])
        #expect([sheet.filter, bare.filter] == ["A4:E7", ""])
        #expect(sheet.page == ["landscape", "9", "1", "0", "True", "$4:$4"])
        #expect(bare.page == ["landscape", "9", "1", "0", "True", "$1:$1"])
        let widths = zip(sheet.widths, [10, 20, 9, 12, 14.5])
        #expect(sheet.widths.count == 5)
        #expect(widths.allSatisfy { abs($0 - $1) < 1 })
    }

    @Test func choicesStandOnAHiddenSheet() throws {
        let book = try ReadWorkbook(WorkbookSamples.followUp.bytes(file: "f"))
        #expect(book.sheets[0].lists == [["B5:B7", "_lists!$A$1:$A$2"]])
        #expect(book.sheets[2].values == [["ny"], ["fulgt opp, og lukket"]])
    }

    @Test func severityIsAColourBesideTheText() throws {
        let severities = WorkbookCell.Severity.allCases
        let book = Workbook(
            sheets: [
                WorkbookSheet(
                    name: "a", columns: [], rows: [severities.map { .text($0.rawValue, severity: $0) }],
                    hasFilter: false)
            ], createdAt: 0)
        let cells = try ReadWorkbook(book.bytes(file: "f")).sheets[0].rows[1]
        #expect(cells.map { $0?.value } == ["none", "low", "medium", "high"])
        #expect(cells[0]?.fill == "")
        #expect(Set(cells.map { $0?.fill }).count == severities.count)
    }

    @Test func nastyTextsStayTextsForOpenpyxl() throws {
        let texts = WorkbookSamples.nastyTexts(count: 1000, seed: 2017)
        let cells = try ReadWorkbook(WorkbookSamples.texts(texts).bytes(file: "f")).sheets[0].rows.dropFirst()
        #expect(cells.map { $0[0]?.kind } == texts.map { _ in "s" })
        // It takes the escape off escapes, and leaves signs that were escaped as they are written.
        let expected = texts.map {
            WorkbookTests.lines($0).unicodeScalars.map(WorkbookTests.written).joined()
        }
        #expect(WorkbookTests.differences(cells.map { $0[0]?.value ?? "" }, expected) == [])
    }

    @Test func nastyTextsComeBackToUs() throws {
        let texts = WorkbookSamples.nastyTexts(count: 1000, seed: 2018)
        let table = try TableFile.read(WorkbookSamples.texts(texts).bytes(file: "f"), file: "f")
        #expect(table.heading == ["tekst"])
        #expect(WorkbookTests.differences(table.rows.map(\.cells[0]), texts.map(WorkbookTests.lines)) == [])
    }

    /// The pairs of texts that differ, so that a failure shows these and not thousands.
    static func differences(_ found: [String], _ expected: [String]) -> [String] {
        guard found.count == expected.count else { return ["\(found.count) instead of \(expected.count)"] }
        return zip(found, expected).filter { $0 != $1 }.map {
            "\($0.debugDescription) \($1.debugDescription)"
        }
    }

    /// A text with the line breaks of spreadsheets.
    static func lines(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let kept = scalars.indices.filter { $0 == 0 || scalars[$0] != "\n" || scalars[$0 - 1] != "\r" }
        return kept.map { scalars[$0] == "\r" ? "\n" : String(scalars[$0]) }.joined()
    }

    private static func written(_ scalar: Unicode.Scalar) -> String {
        let isEscaped = scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar == "\u{FFFE}"
        guard isEscaped else { return String(scalar) }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
    }

    @Test func aTextThatIsTooLongIsCutAndSaysSo() {
        let fitting = String(repeating: "😀", count: 16_383) + "a"
        #expect(SheetText.written(fitting) == fitting)
        let cut = SheetText.written(fitting + "b")
        #expect(cut.hasSuffix("😀 […]"))
        #expect((32_764...32_767).contains(cut.utf16.count))
        let escaped = SheetText.written(String(repeating: "\u{1}", count: 5000))
        #expect(escaped.hasSuffix("_x0001_ […]"))
        #expect(escaped.utf16.count <= 32_767)
    }

    @Test func aLongTextIsWrittenAndRead() throws {
        let long = String(repeating: "ø", count: 40_000)
        let rows = try TableFile.read(WorkbookSamples.texts([long]).bytes(file: "f"), file: "f").rows
        #expect(rows.map { $0.cells[0].count } == [32_767])
        #expect(rows[0].cells[0].hasSuffix("ø […]"))
    }

    @Test func namesOfSheetsAreAllowedAndUnique() {
        let long = String(repeating: "å", count: 40)
        #expect(
            SheetNames.allowed([
                "a/b", "A/B", "'x'", "", " ", "History", long, long, "_lists", "a\u{1}b", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "[]:*?/\\",
            ]) == [
                "a-b", "A-B (2)", "x", "Sheet", "Sheet (2)", "History (2)", String(repeating: "å", count: 31),
                String(repeating: "å", count: 27) + " (2)", "_lists (2)", "ab",
                String(repeating: "😀", count: 15), "-------",
            ])
    }

    @Test func theSameWorkbookIsTheSameBytes() async throws {
        let bytes = try WorkbookSamples.followUp.bytes(file: "f")
        let others = await withTaskGroup { group in
            for _ in 0..<4 { group.addTask { try? WorkbookSamples.followUp.bytes(file: "f") } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(others == Array(repeating: bytes, count: 4))
    }

    @Test func moreColumnsThanASheetHasAreRefused() {
        let row = [WorkbookCell](repeating: .text("a"), count: 16_385)
        let book = Workbook(
            sheets: [WorkbookSheet(name: "a", columns: [], rows: [row], hasFilter: false)], createdAt: 0)
        #expect(throws: FileProblem(.tooLarge, file: "f")) { try book.bytes(file: "f") }
    }

    @Test func daysAreNumberedAsSpreadsheetsDo() {
        let days: [Day?] = [
            Day(year: 1900, month: 2, day: 28), Day(year: 1900, month: 3, day: 1),
            Day(year: 2018, month: 1, day: 12),
            Day(year: 9999, month: 12, day: 31), Day(ordinal: .max), Day(ordinal: .min),
        ]
        #expect(days.map { $0.flatMap(ExcelDay.serial) } == [nil, 61, 43_112, 2_958_465, nil, nil])
    }

    @Test("a workbook that nobody wants the rest of is not made")
    func stopped() throws {
        var shares: [Double] = []
        _ = try WorkbookSamples.followUp.bytes(file: "f", progress: Headway { shares.append($0) })
        #expect(shares == shares.sorted() && shares.last == 1)
        #expect(throws: FileProblem(.stopped, file: "f")) {
            try WorkbookSamples.followUp.bytes(
                file: "f",
                progress: Headway { (_) throws(FileProblem) in throw FileProblem(.stopped, file: "f") })
        }
    }
}
