import FollowUp
import GRDB

/// The tables, and how older files become newer ones.
///
/// SQLite's `user_version` counts the steps that a file has taken. All missing steps are one transaction, so that of
/// several programs that open a file at once one takes them and the others find them taken.
enum Schema {
    /// Each step of the schema. A step that has been shipped is never changed.
    private static let steps = [
        """
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
        """
    ]

    /// Brings a database up to date; one that is up to date already is only looked at.
    static func prepare(_ database: DatabaseQueue, path: String) throws {
        let isReady = try database.read { try stepsTaken(in: $0, path: path) == steps.count }
        if isReady { return }
        // The mode stays with the file. SQLite's own `synchronous = FULL` stays too: what was confirmed is on the disk.
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try database.write { database in
            for step in try steps.dropFirst(stepsTaken(in: database, path: path)) {
                try database.execute(sql: step)
            }
            try database.execute(sql: "PRAGMA user_version = \(steps.count)")
        }
    }

    private static func stepsTaken(in database: Database, path: String) throws -> Int {
        let taken = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard taken <= steps.count else { throw StoreProblem(.newerVersion, path: path) }
        return taken
    }
}
