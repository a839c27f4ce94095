import FollowUp
import Foundation
import Glibc
import Store
import Testing

/// What was confirmed outlives the program, and programs do not take from each other what they wrote.
@Suite struct FollowUpLossTests {
    let folder: TemporaryFolder
    let path: String
    let wave = WaveID(survey: "kommuner", year: 2017)

    init() throws {
        folder = try TemporaryFolder()
        path = "\(folder.path)/store.sqlite"
    }

    @Test func killsLoseNothingThatWasConfirmed() throws {
        try FollowUpLossTests.kill(20, path: path)
    }

    @Test func twoWritersLoseNothing() throws {
        let loops = try ["Kari", "Ola"].map { try FollowUpLoop(store: path, who: $0, times: 40) }
        for loop in loops {
            let (status, confirmed, word) = loop.finish()
            #expect(status == 0)
            #expect(confirmed == 40, "\(word ?? "")")
        }
        try FollowUpLossTests.expectNothingLost(path: path, rounds: ["Kari": 40, "Ola": 40])
    }

    /// Kills the program again and again, and looks after each time.
    static func kill(_ times: Int, path: String) throws {
        let wave = WaveID(survey: "kommuner", year: 2017)
        var next = 1
        for round in 0..<times {
            let loop = try FollowUpLoop(store: path, who: "Kari", first: next, times: .max / 2)
            #expect(loop.awaitConfirmation())
            // The kill must not come in step with the edits.
            usleep(UInt32(round * 7919 % 9000))
            loop.kill()
            let confirmed = try #require(loop.finish().confirmed)

            let store = try SQLiteStore.open(at: path)
            try store.check()
            let book = try store.book(of: wave)
            let kept = book.rounds(by: "Kari")
            #expect(kept.isSuperset(of: 1...confirmed), "kill \(round)")
            // What was kept and not yet said may be there, and nothing else.
            #expect(kept.isSubset(of: 1...confirmed + 1), "kill \(round)")
            let counted = try #require(book.entries["0"]).priority
            #expect(counted >= kept.count - 1 - round && counted <= kept.count + round, "kill \(round)")
            next = confirmed + 2
            if !kept.contains(confirmed + 1) { next = confirmed + 1 }
        }
    }

    /// Looks whether every round of every writer is there.
    static func expectNothingLost(path: String, rounds: [String: Int]) throws {
        let store = try SQLiteStore.open(at: path)
        try store.check()
        let book = try store.book(of: WaveID(survey: "kommuner", year: 2017))
        for (who, count) in rounds { #expect(book.rounds(by: who) == Set(1...count), "\(who)") }
        let all = rounds.values.reduce(0, +)
        #expect(book.entries["0"]?.priority == all)
        // One edit adds the entry, and each round keeps two.
        #expect(try store.history(ofSurvey: "kommuner").edits.count == 1 + 2 * all)
    }
}
