import FollowUp
import Foundation
import GRDB
import Store
import Survey
import Testing

/// What the file of follow-up withstands.
@Suite struct FollowUpFileTests {
    let folder: TemporaryFolder
    let path: String
    let kari = Signature(who: "Kari", when: 1_513_160_000)

    init() throws {
        folder = try TemporaryFolder()
        path = "\(folder.path)/store.sqlite"
    }

    func adding(_ unit: String, notes: String = "notat") -> Edit {
        Edit(
            .added, survey: "kommuner", by: kari,
            changes: [
                RecordChange(
                    new: FollowUpEntry.key(WaveID(survey: "kommuner", year: 2017), unit: unit),
                    RecordScope(survey: "kommuner", year: 2017, unit: unit),
                    fields: [.status: "new", .notes: notes])
            ])
    }

    func problem(_ body: () throws -> Void) -> StoreProblem? {
        #expect(throws: StoreProblem.self) { try body() }
    }

    @Test func aTruncatedLogLosesNothingThatWasConfirmed() throws {
        for length in [0, 1, 31, 32, 33, 4096, 5000, 100_000] {
            let path = "\(folder.path)/\(length).sqlite"
            let store = try SQLiteStore.open(at: path)
            for unit in 0..<20 { #expect(try store.keep(adding("\(unit)")) == .kept(unit + 1)) }
            // As a crash leaves it: the file and its log are copied while the program still has them open.
            let copy = "\(folder.path)/copy-\(length).sqlite"
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            var log = try Data(contentsOf: URL(filePath: path + "-wal"))
            log = log.prefix(length)
            try log.write(to: URL(filePath: copy + "-wal"))
            let found = try SQLiteStore.open(at: copy)
            try found.check()
            #expect(try found.records(ofSurvey: "kommuner").records.count == 20)
        }
    }

    @Test func aFullDiskIsSaidAndNothingIsLost() throws {
        let store = try SQLiteStore.open(at: path)
        _ = try store.keep(adding("1401"))
        try store.database.writeWithoutTransaction {
            _ = try Int.fetchOne($0, sql: "PRAGMA max_page_count = 1")
        }
        let large = String(repeating: "x", count: 1_000_000)
        #expect(problem { _ = try store.keep(adding("1411", notes: large)) }?.kind == .diskFull)
        try store.check()
        #expect(try store.records(ofSurvey: "kommuner").records.map(\.scope.unit) == ["1401"])
        #expect(try store.edition(ofSurvey: "kommuner") == 1)
    }

    @Test(arguments: [
        "UPDATE entry SET notes = 'noe annet', version = version + 1",
        "UPDATE entry SET due = 'snart', version = version + 1",
        "DROP TRIGGER edit_change_stays; DELETE FROM edit_change",
    ]) func whatTheHistoryDoesNotTellIsFound(sql: String) throws {
        let store = try SQLiteStore.open(at: path)
        _ = try store.keep(adding("1401"))
        try store.check()
        try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
        #expect(problem { try store.check() }?.kind == .damaged)
    }

    @Test(arguments: [
        "UPDATE entry SET notes = 'noe annet'", "DELETE FROM entry", "DELETE FROM edit_change",
        "DELETE FROM edit", "UPDATE edit_change SET after = 'noe annet'",
        "INSERT INTO edit_change (edit, kind, record, field) VALUES (99, 'entry', 'x', 'notes')",
        "UPDATE entry SET status = 'nesten', version = version + 1",
    ]) func theFileItselfRefusesToLoseWhatWasDone(sql: String) throws {
        let store = try SQLiteStore.open(at: path)
        _ = try store.keep(adding("1401"))
        #expect(throws: DatabaseError.self) {
            try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
        }
        try store.check()
    }

    @Test func nothingOfWhatIsForgottenStaysInTheFiles() throws {
        let secret = "Hemmelig Hansen"
        let store = try SQLiteStore.open(at: path)
        _ = try store.keep(adding("1401", notes: secret))
        let later = Signature(who: "Ola", when: 1_550_000_000)
        let request = ForgetRequest(survey: "kommuner", before: try #require(Day(iso: "2018-06-01")))
        #expect(try store.forget(request, by: later).records == 1)
        try store.check()
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = try Data(contentsOf: URL(filePath: "\(folder.path)/\(file)"))
            #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file)")
        }
    }

    @Test func aCopyIsWholeAndComesBack() throws {
        let store = try SQLiteStore.open(at: path)
        _ = try store.keep(adding("1401"))
        let copy = "\(folder.path)/copy.sqlite"
        try store.backUp(to: copy)
        let permissions = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
        #expect(permissions == 0o600)
        _ = try store.keep(adding("1411"))
        let other = try SQLiteStore.open(at: path)
        try store.restore(from: copy)
        #expect(try other.records(ofSurvey: "kommuner").records.map(\.scope.unit) == ["1401"])
        #expect(try store.keep(adding("1412")) == .kept(2))
        try other.check()
    }

    @Test func onlyAWholeCopyOfOursIsRestored() throws {
        let store = try SQLiteStore.open(at: path)
        _ = try store.keep(adding("1401"))
        let copy = "\(folder.path)/copy.sqlite"
        #expect(problem { try store.restore(from: copy) }?.kind == .unreadable)
        try Data("kommunenr;svar\n".utf8).write(to: URL(filePath: copy))
        #expect(problem { try store.restore(from: copy) }?.kind == .damaged)
        let foreign = "\(folder.path)/foreign.sqlite"
        try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE t (x)") }
        #expect(problem { try store.restore(from: foreign) }?.kind == .damaged)
        try store.backUp(to: "\(folder.path)/newer.sqlite")
        try DatabaseQueue(path: "\(folder.path)/newer.sqlite").write {
            try $0.execute(sql: "PRAGMA user_version = 99")
        }
        #expect(problem { try store.restore(from: "\(folder.path)/newer.sqlite") }?.kind == .newerVersion)
        #expect(try store.records(ofSurvey: "kommuner").records.count == 1)
    }
}
