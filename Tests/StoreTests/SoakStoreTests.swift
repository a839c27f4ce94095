import FollowUp
import Foundation
import Glibc
import Store
import Survey
import Testing

@Suite(.enabled(if: ProcessInfo.processInfo.environment["REGIONBLIKK_SOAK"] == "1"), .serialized)
struct SoakStoreTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = "\(folder.path)/store.sqlite"
    }

    @Test func aKilledImportLeavesTheOldWaveOrTheNewOne() throws {
        var kept: Int32 = 0
        for round in 0..<200 {
            let loop = try ImportLoop(store: path, survey: "kommuner", times: .max)
            #expect(loop.awaitConfirmation())
            // The kill must not come in step with the imports.
            usleep(UInt32(round * 7919 % 6000))
            loop.kill()
            let confirmed = loop.finish().confirmed

            let store = try SQLiteStore.open(at: path)
            try store.check()
            kept = try #require(try store.survey()).newest.answer()
            #expect(kept == confirmed || kept == confirmed + 1)
            #expect(try store.waves().map(\.provenance.file) == ["\(kept).csv"])
        }
        #expect(kept > 0)
    }

    @Test(arguments: 0..<200) func programsThatOpenAndImportAtOnceLoseNothing(round: Int) throws {
        let surveys = ["a", "b", "c", "d"]
        let loops = try surveys.map { try ImportLoop(store: path, survey: $0, times: 3) }
        for loop in loops {
            let (status, confirmed) = loop.finish()
            #expect(status == 0)
            #expect(confirmed == 3)
        }
        let store = try SQLiteStore.open(at: path)
        try store.check()
        #expect(try store.waves().map(\.id.survey) == surveys)
        #expect(try store.waves().allSatisfy { $0.provenance.file == "3.csv" })
    }
}

extension Wave {
    /// The one answer that all units gave.
    fileprivate func answer() throws -> Int32 {
        let answers = Set(register.units.indices.compactMap { columns[0].number(ofUnit: $0) })
        #expect(answers.count == 1)
        return try #require(answers.first)
    }
}
