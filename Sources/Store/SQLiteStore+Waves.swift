import FollowUp
import Foundation
import GRDB
import Survey

extension SQLiteStore: WaveStore {
    /// Keeps a wave.
    ///
    /// - Throws: `waveExists` when there is one and it may not be replaced.
    public func importWave(_ wave: Wave, replacing: Bool) throws(StoreProblem) {
        let stored = StoredWave(wave)
        let archive = Data(wave.archived())
        try write { database in
            if try !replacing && isKept(stored.id, in: database) { throw problem(.waveExists, stored.id) }
            try insert(stored, archive: archive, into: database)
        }
    }

    /// Removes imports by their numbers, and what they held from the file.
    public func forgetImports(_ numbers: Set<Int>) throws(StoreProblem) {
        try write { database in
            for number in numbers.sorted() {
                try database.execute(sql: "DELETE FROM import WHERE sequence = ?", arguments: [number])
            }
        }
        try rewriteFile()
    }

    /// Everything that was ever imported, the newest first.
    public func imports() throws(StoreProblem) -> [StoredImport] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT sequence, survey, year, file, sha256, imported_at, rows, responses, issues, undone_at
                    FROM import ORDER BY sequence DESC
                    """
            ).map { row in
                StoredImport(number: row["sequence"], wave: StoredWave(row: row), undoneAt: row["undone_at"])
            }
        }
    }

    /// Takes the last import of a wave back.
    ///
    /// - Throws: `noSuchWave` when nothing is imported for it.
    public func undoImport(_ id: WaveID, at moment: Int64) throws(StoreProblem) {
        try write { database in
            guard try isKept(id, in: database) else { throw problem(.noSuchWave, id) }
            try database.execute(
                sql: """
                    UPDATE import SET undone_at = ?
                    WHERE sequence = (SELECT sequence FROM wave WHERE survey = ? AND year = ?)
                    """,
                arguments: [moment, id.survey, id.year])
        }
    }

    /// What is kept, by survey and year.
    public func waves() throws(StoreProblem) -> [StoredWave] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT survey, year, file, sha256, imported_at, rows, responses, issues
                    FROM wave ORDER BY survey, year
                    """
            ).map(StoredWave.init(row:))
        }
    }

    /// The survey that a wave was imported for last, with all its waves; nil when nothing is kept.
    public func survey() throws(StoreProblem) -> Survey? {
        let archives = try read { database in
            try Data.fetchAll(
                database,
                sql: """
                    SELECT archive FROM wave
                    WHERE survey = (SELECT survey FROM wave ORDER BY sequence DESC LIMIT 1)
                    """)
        }
        var waves: [Wave] = []
        for archive in archives {
            waves.append(try decoded(archive))
        }
        return Survey(waves: waves)
    }

    /// One wave, or nil when it is not kept.
    public func wave(_ id: WaveID) throws(StoreProblem) -> Wave? {
        let archive = try read { database in
            try Data.fetchOne(
                database, sql: "SELECT archive FROM wave WHERE survey = ? AND year = ?",
                arguments: [id.survey, id.year])
        }
        guard let archive else { return nil }
        return try decoded(archive)
    }

    private func decoded(_ archive: Data) throws(StoreProblem) -> Wave {
        do {
            return try Wave(archive: archive)
        } catch .unknownVersion(let version) {
            throw StoreProblem(.newerVersion, path: path, subject: String(version))
        } catch {
            throw StoreProblem(.damaged, path: path)
        }
    }

    private func insert(_ wave: StoredWave, archive: Data, into database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO import (survey, year, file, sha256, imported_at, rows, responses, issues, archive)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                wave.id.survey, wave.id.year, wave.provenance.file, wave.provenance.sha256,
                wave.provenance.importedAt, wave.provenance.rows, wave.responses, wave.issues, archive,
            ])
    }

    private func isKept(_ id: WaveID, in database: Database) throws -> Bool {
        let sql = "SELECT 1 FROM wave WHERE survey = ? AND year = ?"
        return try Int.fetchOne(database, sql: sql, arguments: [id.survey, id.year]) != nil
    }

    private func problem(_ kind: StoreProblem.Kind, _ id: WaveID) -> StoreProblem {
        StoreProblem(kind, path: path, subject: String(id.year))
    }
}

extension StoredWave {
    fileprivate init(row: Row) {
        self.init(
            id: WaveID(survey: row["survey"], year: row["year"]),
            provenance: Provenance(
                file: row["file"], sha256: row["sha256"], importedAt: row["imported_at"], rows: row["rows"]),
            responses: row["responses"], issues: row["issues"])
    }
}
