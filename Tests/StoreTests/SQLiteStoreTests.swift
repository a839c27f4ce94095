import FollowUp
import Foundation
import GRDB
import Store
import Survey
import Testing

@Suite struct SQLiteStoreTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = "\(folder.path)/store.sqlite"
    }

    func problem(_ body: () throws -> Void) -> StoreProblem? {
        #expect(throws: StoreProblem.self) { try body() }
    }

    func permissions(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test func theFileAndItsFolderAreTheUsersAlone() throws {
        let path = "\(folder.path)/share/regionblikk/store.sqlite"
        let store = try SQLiteStore.open(at: path)
        try store.importWave(wave(2017), replacing: false)
        #expect(try permissions("\(folder.path)/share/regionblikk") == 0o700)
        for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/share/regionblikk") {
            #expect(try permissions("\(folder.path)/share/regionblikk/\(name)") == 0o600, "\(name)")
        }
    }

    @Test func whatWasKeptIsThereWhenTheFileIsOpenedAgain() throws {
        do {
            let store = try SQLiteStore.open(at: path)
            try store.importWave(wave(2017), replacing: false)
            try store.remember("vest", as: .region)
        }
        let store = try #require(try SQLiteStore.openExisting(at: path))
        #expect(try store.survey() == Survey(waves: [wave(2017)]))
        #expect(try store.choice(.region) == "vest")
        try store.check()
    }

    @Test func lookingForAStoreMakesNone() throws {
        #expect(try SQLiteStore.openExisting(at: path) == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func aHomeThatCannotBeWrittenIsSaid() throws {
        try Data().write(to: URL(filePath: "\(folder.path)/file"))
        #expect(
            problem { _ = try SQLiteStore.open(at: "\(folder.path)/file/store.sqlite") }?.kind
                == .unwritable)
        #expect(problem { _ = try SQLiteStore.open(at: folder.path) }?.kind == .unwritable)
        #expect(
            problem { _ = try SQLiteStore.open(at: "/proc/regionblikk/store.sqlite") }?.kind
                == .unwritable)
    }

    @Test func anotherFileIsNotTakenForAStore() throws {
        try Data(String(repeating: "kommunenr;svar\n", count: 100).utf8).write(to: URL(filePath: path))
        #expect(problem { _ = try SQLiteStore.open(at: path) }?.kind == .damaged)
    }

    @Test func aFileOfANewerProgramIsLeftAlone() throws {
        _ = try SQLiteStore.open(at: path)
        try DatabaseQueue(path: path).write {
            try $0.execute(sql: "PRAGMA user_version = 99")
        }
        #expect(problem { _ = try SQLiteStore.open(at: path) }?.kind == .newerVersion)
    }

    @Test func aFileOfAnOlderProgramGetsTheTablesThatItLacksAndKeepsItsWaves() throws {
        try SQLiteStore.open(at: path).importWave(wave(2017), replacing: false)
        try DatabaseQueue(path: path).write {
            try $0.execute(
                sql: """
                    DROP TABLE correction; DROP TABLE unit_group_member; DROP TABLE unit_group;
                    DROP TABLE edit_change; DROP TABLE entry; DROP TABLE log; DROP TABLE contact; DROP TABLE edit;
                    DROP VIEW wave;
                    CREATE TABLE wave (
                        sequence INTEGER PRIMARY KEY AUTOINCREMENT, survey TEXT NOT NULL, year INTEGER NOT NULL,
                        file TEXT NOT NULL, sha256 TEXT NOT NULL, imported_at INTEGER, rows INTEGER NOT NULL,
                        responses INTEGER NOT NULL, issues INTEGER NOT NULL, archive BLOB NOT NULL,
                        UNIQUE (survey, year)
                    ) STRICT;
                    INSERT INTO wave SELECT sequence, survey, year, file, sha256, imported_at, rows, responses,
                        issues, archive FROM import;
                    DROP TABLE import;
                    PRAGMA user_version = 1
                    """)
        }
        let store = try SQLiteStore.open(at: path)
        #expect(try store.survey() == Survey(waves: [wave(2017)]))
        #expect(try store.corrections(of: WaveID(survey: "kommuner", year: 2017)).isEmpty)
        #expect(try store.groups().isEmpty)
        try store.check()
    }

    @Test func aLockedFileIsSaidAndNothingIsWritten() throws {
        let store = try SQLiteStore.open(at: path)
        try DatabaseQueue(path: path).writeWithoutTransaction { other in
            try other.execute(sql: "BEGIN IMMEDIATE")
            #expect(problem { try store.importWave(wave(2017), replacing: false) }?.kind == .locked)
            #expect(try store.waves().isEmpty)
            try other.execute(sql: "ROLLBACK")
        }
        try store.importWave(wave(2017), replacing: false)
    }

    @Test func aFullDiskIsSaidAndNothingIsLost() throws {
        let store = try SQLiteStore.open(at: path)
        try store.importWave(wave(2016), replacing: false)
        // SQLite answers as on a full disk when a file may grow no more.
        try store.database.writeWithoutTransaction {
            _ = try Int.fetchOne($0, sql: "PRAGMA max_page_count = 1")
        }
        let issues = [ImportIssue](
            repeating: ImportIssue(
                file: "svar.csv", row: 1, column: nil, value: String(repeating: "x", count: 1000),
                kind: .unevenRow, action: .kept), count: 1000)
        let small = wave(2017)
        let large = Wave(
            codebook: small.codebook, register: small.register, responses: small.responses,
            columns: small.columns, provenance: small.provenance, issues: issues)
        #expect(problem { try store.importWave(large, replacing: false) }?.kind == .diskFull)
        #expect(try store.survey() == Survey(waves: [wave(2016)]))
        try store.check()
    }

    @Test func aForgottenImportLeavesNoByte() throws {
        let store = try SQLiteStore.open(at: path)
        try store.importWave(wave(2016), replacing: false)
        try store.importWave(wave(2017, survey: "a-secret-survey"), replacing: false)
        func holdsIt() throws -> Bool {
            try ["", "-wal"].contains { ending in
                let file = URL(filePath: path + ending)
                guard FileManager.default.fileExists(atPath: file.path) else { return false }
                return try Data(contentsOf: file).firstRange(of: Data("a-secret-survey".utf8)) != nil
            }
        }
        #expect(try holdsIt())
        try store.forgetImports([2])
        #expect(try !holdsIt())
        #expect(try store.survey() == Survey(waves: [wave(2016)]))
        try store.check()
    }

    @Test func damageToAWaveIsFound() throws {
        let store = try SQLiteStore.open(at: path)
        try store.importWave(wave(2017), replacing: false)
        try DatabaseQueue(path: path).write {
            try $0.execute(sql: "UPDATE import SET archive = substr(archive, 1, 100)")
        }
        #expect(problem { try store.check() }?.kind == .damaged)
        #expect(problem { _ = try store.survey() }?.kind == .damaged)
    }

    @Test func twoProgramsSeeEachOthersWaves() throws {
        let (one, other) = (try SQLiteStore.open(at: path), try SQLiteStore.open(at: path))
        try one.importWave(wave(2017), replacing: false)
        #expect(problem { try other.importWave(wave(2017), replacing: false) }?.kind == .waveExists)
        try other.importWave(wave(2018), replacing: false)
        #expect(try one.waves().map(\.id.year) == [2017, 2018])
    }

    @Test func manyProgramsMayOpenANewFileAtOnce() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try SQLiteStore.open(at: path).importWave(wave(2000 + number), replacing: false)
                }
            }
            try await group.waitForAll()
        }
        #expect(try SQLiteStore.open(at: path).waves().count == 8)
    }
}
