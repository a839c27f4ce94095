import FollowUp
import GRDB

/// The tables, and how older files become newer ones. A migration that has been shipped is never changed.
enum Schema {
    /// Brings a database up to date; one that is up to date already is only looked at.
    static func prepare(_ database: DatabaseQueue, path: String) throws {
        let isReady = try database.read { database in
            if try migrator.hasBeenSuperseded(database) { throw StoreProblem(.newerVersion, path: path) }
            return try migrator.hasCompletedMigrations(database)
        }
        if isReady { return }
        // The mode stays with the file. SQLite's own `synchronous = FULL` stays too: what was confirmed is on the disk.
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try migrator.migrate(database)
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 waves and choices") { database in
            try database.execute(
                sql: """
                    CREATE TABLE wave (
                        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                        survey TEXT NOT NULL,
                        year INTEGER NOT NULL,
                        file TEXT NOT NULL,
                        sha256 TEXT NOT NULL,
                        imported_at INTEGER,
                        rows INTEGER NOT NULL,
                        responses INTEGER NOT NULL,
                        issues INTEGER NOT NULL,
                        archive BLOB NOT NULL,
                        UNIQUE (survey, year)
                    ) STRICT;
                    CREATE TABLE choice (
                        key TEXT PRIMARY KEY,
                        value TEXT NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
        return migrator
    }
}
