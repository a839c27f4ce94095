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
            let replaced = try delete(stored.id, from: database)
            // Throwing rolls the deletion back.
            if replaced && !replacing { throw problem(.waveExists, stored.id) }
            try insert(stored, archive: archive, into: database)
        }
    }

    /// Forgets a wave.
    ///
    /// - Throws: `noSuchWave` when there is none.
    public func removeWave(_ id: WaveID) throws(StoreProblem) {
        try write { database in
            guard try delete(id, from: database) else { throw problem(.noSuchWave, id) }
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
    func wave(_ id: WaveID) throws(StoreProblem) -> Wave? {
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
                INSERT INTO wave (survey, year, file, sha256, imported_at, rows, responses, issues, archive)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                wave.id.survey, wave.id.year, wave.provenance.file, wave.provenance.sha256,
                wave.provenance.importedAt, wave.provenance.rows, wave.responses, wave.issues, archive,
            ])
    }

    /// Deletes a wave and says whether there was one.
    private func delete(_ id: WaveID, from database: Database) throws -> Bool {
        try database.execute(
            sql: "DELETE FROM wave WHERE survey = ? AND year = ?", arguments: [id.survey, id.year])
        return database.changesCount > 0
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
