import EngineTesting
import Foundation
import Survey
import Testing

@testable import SurveyFiles

/// Each way in which a spreadsheet cannot be read has its own problem.
@Suite struct RefusedSpreadsheetTests {
    private func problem(
        _ bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()
    ) -> FileProblem? {
        do throws(FileProblem) {
            _ = try RawSpreadsheet.rows(of: bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    private func problem(
        _ kind: FileProblem.Kind, line: Int? = nil, _ subject: String = ""
    ) -> FileProblem {
        FileProblem(kind, file: "f.xlsx", line: line, subject: subject)
    }

    @Test func whatIsNoArchiveIsNoSpreadsheet() {
        #expect(problem(Array("a;b".utf8)) == problem(.notSpreadsheet))
        #expect(problem([]) == problem(.notSpreadsheet))
        #expect(problem([0x50, 0x4B, 0x03, 0x04]) == problem(.notSpreadsheet))
    }

    @Test func otherArchivesAreNoSpreadsheets() {
        let text = StoredZip.bytes([
            ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
        ])
        #expect(problem(text) == problem(.notSpreadsheet))
        var document = RawSpreadsheet(rows: "")
        document.set("xl/workbook.xml", "<document><body/></document>")
        #expect(problem(document.bytes) == problem(.notSpreadsheet))
        var binary = RawSpreadsheet(rows: "")
        binary.set(
            "_rels/.rels", "<R><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.bin'/></R>")
        #expect(problem(binary.bytes) == problem(.notSpreadsheet, "XLSB"))
    }

    @Test func lockedFilesAndOldOnesAreToldApart() {
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let name: [UInt8] = "EEncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
        #expect(problem(compound + [0, 0] + name) == problem(.encrypted))
        #expect(problem(compound + [0, 0]) == problem(.notSpreadsheet, "XLS"))
    }

    @Test func lockedPartsAreLocked() {
        var bytes = RawSpreadsheet(rows: "").bytes
        for place in bytes.indices.dropLast(10) {
            if bytes[place...].starts(with: [0x50, 0x4B, 0x03, 0x04]) { bytes[place + 6] |= 1 }
            if bytes[place...].starts(with: [0x50, 0x4B, 0x01, 0x02]) { bytes[place + 8] |= 1 }
        }
        #expect(problem(bytes) == problem(.encrypted))
    }

    @Test(arguments: ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", RawSpreadsheet.sheet])
    func aMissingPartIsNamed(part: String) {
        var raw = RawSpreadsheet(rows: "")
        raw.set(part, nil)
        #expect(problem(raw.bytes) == problem(.missingPart, part))
    }

    @Test func aSheetThatIsLinkedToNothingIsNamed() {
        var raw = RawSpreadsheet(rows: "")
        raw.set("xl/_rels/workbook.xml.rels", "<Relationships/>")
        #expect(problem(raw.bytes) == problem(.missingPart, "Ark"))
    }

    @Test(arguments: [
        "", "<worksheet><sheetData><row", "<worksheet><sheetData><row r='1'></sheetData></worksheet>",
        "<!DOCTYPE worksheet><worksheet><sheetData/></worksheet>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r='x'/></sheetData></worksheet>",
        "<worksheet><sheetData><row r='2'/><row r='2'/></sheetData></worksheet>",
        "<worksheet><sheetData><row r='1'><c r='A2'/></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r='1'><c r='B1'/><c r='A1'/></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r='1'><c t='s'><v>-1</v></c></row></sheetData></worksheet>",
    ])
    func aBrokenPartIsNamed(content: String) {
        var raw = RawSpreadsheet(rows: "")
        raw.set(RawSpreadsheet.sheet, content)
        #expect(problem(raw.bytes) == problem(.brokenPart, RawSpreadsheet.sheet))
    }

    @Test func aPartWithAWrongSumIsBroken() throws {
        var bytes = RawSpreadsheet(rows: "<row r='1'><c r='A1'><v>12345</v></c></row>").bytes
        let mark = Array("<v>12345".utf8)
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: mark) })
        bytes[place + 3] = UInt8(ascii: "7")
        #expect(problem(bytes) == problem(.brokenPart, RawSpreadsheet.sheet))
    }

    @Test(arguments: [
        ("<row r='1'><c r='XFE1'><v>1</v></c></row>", 1, "XFE1"),
        ("<row r='7'><c r='A0'><v>1</v></c></row>", 7, "A0"),
        ("<row r='1'><c r='XFD1'/><c><v>1</v></c></row>", 1, "16385"),
        ("<row r='1048577'/>", nil, "1048577"), ("<row r='0'/>", nil, "0"),
        ("<row r='1048576'/><row/>", nil, "1048577"),
    ])
    func cellsOutsideAreNamed(rows: String, line: Int?, subject: String) {
        #expect(problem(RawSpreadsheet(rows: rows).bytes) == problem(.cellOutside, line: line, subject))
    }

    @Test func tooManySharedStringsAreRefused() {
        let raw = RawSpreadsheet(rows: "", strings: String(repeating: "<si><t>a</t></si>", count: 11))
        #expect(
            problem(raw.bytes, limits: SpreadsheetLimits(sharedStrings: 10))
                == problem(.tooLarge, "xl/sharedStrings.xml"))
        #expect(problem(raw.bytes, limits: SpreadsheetLimits(sharedStrings: 11)) == nil)
    }

    @Test func aPartAboveTheLimitIsRefused() {
        let raw = RawSpreadsheet(rows: String(repeating: " ", count: 2000))
        #expect(
            problem(raw.bytes, limits: SpreadsheetLimits(partBytes: 1500))
                == problem(.tooLarge, RawSpreadsheet.sheet))
        #expect(problem(raw.bytes, limits: SpreadsheetLimits(partBytes: 3000)) == nil)
    }

    /// A part of blanks becomes a thousand times larger than it is in the archive.
    private func bomb(blanks: Int) throws -> [UInt8] {
        let raw = RawSpreadsheet(rows: String(repeating: " ", count: blanks))
        let parts = Dictionary(uniqueKeysWithValues: raw.parts.map { ($0.name, $0.content) })
        return Array(try Engine.run("pack_zip.py", input: try JSONEncoder().encode(parts)))
    }

    private let blanks = 1_000_000

    @Test func aPartThatGrowsBeyondProportionIsRefused() throws {
        let bytes = try bomb(blanks: blanks)
        #expect(
            problem(bytes, limits: SpreadsheetLimits(smallPart: 100_000))
                == problem(.tooLarge, RawSpreadsheet.sheet))
        #expect(problem(bytes, limits: SpreadsheetLimits(ratio: 2000, smallPart: 100_000)) == nil)
        #expect(problem(bytes) == nil)
    }

    @Test func aPartThatIsLargerThanTheArchiveSaysIsStopped() throws {
        var bytes = try bomb(blanks: blanks)
        let size = blanks + "<worksheet><sheetData></sheetData></worksheet>".utf8.count
        let declared = (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
        let places = bytes.indices.dropLast(4).filter { bytes[$0...].starts(with: declared) }
        for place in places { bytes.replaceSubrange(place..<place + 4, with: [100, 0, 0, 0]) }
        #expect(places.count == 2)
        #expect(
            problem(bytes, limits: SpreadsheetLimits(smallPart: 100_000))
                == problem(.tooLarge, RawSpreadsheet.sheet))
    }

    @Test func aPartThatSaysItHasTwoGigabytesIsRefused() throws {
        let raw = RawSpreadsheet(rows: "<row r='1'><c r='A1'><v>1</v></c></row>")
        let content = try #require(raw.parts.first { $0.name == RawSpreadsheet.sheet }).content
        let size = (0..<4).map { UInt8(truncatingIfNeeded: content.utf8.count >> (8 * $0)) }
        var bytes = raw.bytes
        let places = bytes.indices.dropLast(8).filter { bytes[$0...].starts(with: size + size) }
        for place in places { bytes.replaceSubrange(place + 4..<place + 8, with: [0xFF, 0xFF, 0xFF, 0x7F]) }
        #expect(places.count == 2)
        #expect(problem(bytes) == problem(.tooLarge, RawSpreadsheet.sheet))
    }
}
