import Foundation
import Testing

@testable import SurveyFiles

/// The long run, for the machine that has time: a million files.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REGIONBLIKK_SOAK"] == "1"), .serialized)
struct SoakReaderTests {
    /// How much more memory than before a million small files may take, in kilobytes.
    private static let room = 600_000

    /// How many files of each kind, in how many parts at a time.
    private static let plan: [(kind: DamagedReading.Kind, files: Int)] = [
        (.csv, 600_000), (.spreadsheet, 160_000), (.spss, 160_000), (.table, 60_000), (.yaml, 20_000),
    ]
    private static let parts = 8

    @Test func aMillionDamagedFilesNeitherCrashNorFillTheMemory() async throws {
        let (soak, before) = (try DamagedReading(), try SpreadsheetDamage.peak())
        let tally = await withTaskGroup(of: DamagedReading.Tally.self) { group in
            for (place, part) in Self.plan.enumerated() {
                for number in 0..<Self.parts {
                    let seed = UInt64(place * Self.parts + number)
                    group.addTask { soak.run(part.kind, files: part.files / Self.parts, seed: seed) }
                }
            }
            return await group.reduce(DamagedReading.Tally(), +)
        }
        #expect(tally.files == 1_000_000)
        #expect(tally.withRows * 2 >= tally.files, "\(tally)")
        #expect(try SpreadsheetDamage.peak() - before < Self.room)
    }
}
