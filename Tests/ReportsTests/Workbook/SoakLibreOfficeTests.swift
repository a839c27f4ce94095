import EngineTesting
import Foundation
import Survey
import SurveyFiles
import Testing

@testable import Reports

/// LibreOffice opens what is written, keeps every cell, and what it saves is read.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REGIONBLIKK_SOAK"] == "1"), .serialized)
struct SoakLibreOfficeTests {
    /// A workbook as LibreOffice saves it in another form.
    private func converted(_ workbook: Workbook, to form: String, ending: String) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "office-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "book.xlsx")
        try NewFile.write(workbook.bytes(file: "book"), to: file.path())
        let profile = folder.appending(path: "profile").absoluteString
        let result = folder.appending(path: "out").path()
        _ = try Engine.output(
            of: "/usr/bin/env",
            [
                "soffice", "-env:UserInstallation=\(profile)", "--headless", "--norestore", "--convert-to",
                form, "--outdir", result, file.path(),
            ])
        return try FileBytes.read(path: result + "/book." + ending)
    }

    @Test func everyCellOutlivesLibreOffice() throws {
        let ours = try ReadWorkbook(WorkbookSamples.followUp.bytes(file: "f"))
        let theirs = try ReadWorkbook(converted(WorkbookSamples.followUp, to: "xlsx", ending: "xlsx"))
        #expect(theirs.sheets.map(\.name) == ours.sheets.map(\.name))
        #expect(theirs.sheets.map(\.state) == ours.sheets.map(\.state))
        for (their, our) in zip(theirs.sheets, ours.sheets) {
            let width = our.rows.first?.count ?? 0
            #expect(their.values.map { Array($0.prefix(width)) } == our.values)
            #expect(
                their.rows.map { $0.prefix(width).map { $0?.kind } } == our.rows.map { $0.map { $0?.kind } })
        }
        #expect(theirs.sheets[0].filter == ours.sheets[0].filter)
        #expect(theirs.sheets[0].lists.map { $0[0] } == ours.sheets[0].lists.map { $0[0] })
    }

    @Test func nastyTextsOutliveLibreOffice() throws {
        let texts = WorkbookSamples.nastyTexts(count: 2000, seed: 99)
        let book = WorkbookSamples.texts(texts)
        let saved = try converted(book, to: "xlsx", ending: "xlsx")
        let table = try TableFile.read(saved, file: "f")
        #expect(WorkbookTests.differences(table.rows.map(\.cells[0]), texts.map(WorkbookTests.lines)) == [])
        let kinds = try ReadWorkbook(saved).sheets[0].rows.dropFirst().map { $0[0]?.kind }
        #expect(kinds == texts.map { _ in "s" })
    }

    @Test func theSameTableComesOutAsText() throws {
        // Quoted text cells, semicolons, UTF-8, cells as they are shown.
        let form = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false"
        let saved = try converted(WorkbookSamples.followUp, to: form, ending: "csv")
        let table = try TableFile.read(saved, file: "f", columns: ["Kommune", "Status"])
        #expect(table.heading == ["Kommune", "Status", "Svar", "Snitt", "Frist"])
        #expect(table.headingLine == 4)
        let cells = table.rows.map { Array($0.cells.prefix(4)) }
        #expect(cells[0].prefix(3) == ["0301", "ny", "58"])
        #expect(cells[1].prefix(3) == ["1401", "", "-9007199254740993"])
    }

    @Test func whatLibreOfficeSavesIsRead() throws {
        let saved = try converted(WorkbookSamples.followUp, to: "xlsx", ending: "xlsx")
        let table = try TableFile.read(saved, file: "f", columns: ["Kommune", "Frist"])
        #expect(table.sheet == "Oppfølging- Øst-Sør")
        #expect(
            table.rows.map { Array($0.cells.prefix(5)) } == [
                ["0301", "ny", "58", "3.14159", "2018-01-12"],
                ["1401", "", "-9007199254740993", "-0.5", "1899-12-31"], ["", "", "", "", "9999-12-31"],
            ])
    }
}
