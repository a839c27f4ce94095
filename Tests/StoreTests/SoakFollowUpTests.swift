import FollowUp
import Foundation
import Glibc
import Store
import Testing

@Suite(.enabled(if: ProcessInfo.processInfo.environment["REGIONBLIKK_SOAK"] == "1"), .serialized)
struct SoakFollowUpTests {
    let folder: TemporaryFolder
    let path: String
    let wave = WaveID(survey: "kommuner", year: 2017)

    init() throws {
        folder = try TemporaryFolder()
        path = "\(folder.path)/store.sqlite"
    }

    @Test func aThousandKillsLoseNothingThatWasConfirmed() throws {
        try FollowUpLossTests.kill(1000, path: path)
        let edits = try SQLiteStore.open(at: path).history(ofSurvey: "kommuner").edits.count
        print("1000 kills: \(edits) edits kept, none that was confirmed is lost")
    }

    @Test func twoWritersForAMinuteLoseNoEntry() throws {
        let (names, end) = (["Kari", "Ola"], Date(timeIntervalSinceNow: 60))
        var (rounds, turn) = ([String: Int](), 0)
        while Date() < end {
            let loops = try names.map { name in
                try FollowUpLoop(store: path, who: name, first: turn * 50 + 1, times: 50)
            }
            turn += 1
            for (name, loop) in zip(names, loops) {
                let (status, confirmed, word) = loop.finish()
                #expect(status == 0, "\(word ?? "")")
                rounds[name] = confirmed
            }
        }
        #expect(rounds == ["Kari": turn * 50, "Ola": turn * 50])
        try FollowUpLossTests.expectNothingLost(path: path, rounds: rounds)
        print("two writers for a minute: \(rounds.values.reduce(0, +)) rounds of two edits, none is lost")
    }

    /// A file system that is as small as the disk is full. Only root may mount one.
    @Test(.enabled(if: geteuid() == 0)) func aFullDiskLosesNothingThatWasConfirmed() throws {
        let disk = "\(folder.path)/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        try #require(mount("tmpfs", disk, "tmpfs", 0, "size=600k") == 0)
        defer { umount(disk) }
        let path = "\(disk)/store.sqlite"
        let full = try FollowUpLoop(store: path, who: "Kari", times: 1_000_000).finish()
        #expect(full.status == 74)
        #expect(full.word == StoreProblem.Kind.diskFull.rawValue)
        let confirmed = try #require(full.confirmed)

        // More room, as after somebody has cleaned up.
        try #require(mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT), "size=20m") == 0)
        let store = try SQLiteStore.open(at: path)
        try store.check()
        let kept = try store.book(of: wave).rounds(by: "Kari")
        #expect(kept == Set(1...confirmed) || kept == Set(1...confirmed + 1))
        print("a full disk: \(confirmed) rounds were confirmed before it was full, none is lost")
        let more = try FollowUpLoop(store: path, who: "Ola", times: 10).finish()
        #expect(more.status == 0)
        #expect(try store.book(of: wave).rounds(by: "Ola") == Set(1...10))
    }
}
