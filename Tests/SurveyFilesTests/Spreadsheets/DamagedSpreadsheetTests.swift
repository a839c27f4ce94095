import EngineTesting
import Foundation
import Survey
import Testing

@testable import SurveyFiles

/// Spreadsheets as accidents leave them: a problem is fine, a crash is not.
enum SpreadsheetDamage {
    private static let whole: RawSpreadsheet = {
        let row = """
            <row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2' t='inlineStr'><is><r><t> b </t></r></is></c>
            <c r='C2' s='1'><v>43112.5</v></c><c r='D2' t='b'><v>1</v></c><c r='E2' t='str'><v>_x0041_</v></c></row>
            <row><c/><c><v>-1.5E-7</v></c></row>
            """
        return RawSpreadsheet(
            rows: row, strings: "<si><t>a</t></si><si><t>æ&amp;&#955;</t></si>",
            styles: "<numFmts><numFmt numFmtId='170' formatCode='dd.mm.yyyy'/></numFmts>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs>")
    }()

    /// Damages the parts, each with the sum that belongs to it, so that the damage gets behind the archive.
    static func checkParts(rounds: Int, seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        for _ in 0..<rounds {
            var parts = whole.parts.map { (name: $0.name, content: Array($0.content.utf8)) }
            let place = Int.random(in: parts.indices, using: &numbers)
            parts[place].content = Damage.applied(to: parts[place].content, &numbers)
            read(StoredZip.bytes(parts))
        }
    }

    /// Damages the bytes of an archive.
    static func checkBytes(_ bytes: [UInt8], rounds: Int, seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        for _ in 0..<rounds { read(Damage.applied(to: bytes, &numbers)) }
    }

    /// What is read stays within a sheet, whatever was damaged.
    private static func read(_ bytes: [UInt8]) {
        guard let rows = try? RawSpreadsheet.rows(of: bytes) else { return }
        #expect(rows.allSatisfy { (1...CellReference.rows).contains($0.number) })
        #expect(rows.flatMap(\.cells).allSatisfy { (1...CellReference.columns).contains($0.column) })
    }

    /// The most memory that the process has had, in kilobytes.
    static func peak() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
        return try #require(line.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    }
}

@Suite struct DamagedSpreadsheetTests {
    @Test func damagedPartsNeverCrashTheReader() {
        SpreadsheetDamage.checkParts(rounds: 400, seed: 2017)
    }

    @Test func damagedArchivesNeverCrashTheReader() throws {
        let bytes = Array(try Engine.run("write_workbook.py"))
        SpreadsheetDamage.checkBytes(bytes, rounds: 200, seed: 2018)
    }
}

@Suite(.enabled(if: ProcessInfo.processInfo.environment["REGIONBLIKK_SOAK"] == "1"), .serialized)
struct SoakDamagedSpreadsheetTests {
    /// How much more memory than before reading thousands of damaged files may take, in kilobytes.
    private let room = 400_000

    @Test(arguments: 0..<4) func damagedSpreadsheetsNeitherCrashNorFillTheMemory(seed: UInt64) throws {
        let before = try SpreadsheetDamage.peak()
        SpreadsheetDamage.checkParts(rounds: 8_000, seed: seed)
        let bytes = Array(try Engine.run("write_workbook.py"))
        SpreadsheetDamage.checkBytes(bytes, rounds: 4_000, seed: seed)
        #expect(try SpreadsheetDamage.peak() - before < room)
    }
}
