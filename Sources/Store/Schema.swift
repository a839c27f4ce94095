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
        """,
        """
        CREATE TABLE correction (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            survey TEXT NOT NULL,
            year INTEGER NOT NULL,
            unit TEXT NOT NULL,
            item TEXT NOT NULL,
            answer TEXT NOT NULL,
            change TEXT NOT NULL CHECK (change IN ('add', 'remove', 'recode')),
            target TEXT NOT NULL,
            made_by TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            made_because TEXT NOT NULL,
            undone_by TEXT,
            undone_at INTEGER,
            undone_because TEXT
        ) STRICT;
        CREATE INDEX correction_wave ON correction (survey, year);
        """,
        """
        CREATE TABLE unit_group (
            name TEXT PRIMARY KEY,
            frame TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE unit_group_member (
            name TEXT NOT NULL REFERENCES unit_group (name),
            code TEXT NOT NULL,
            PRIMARY KEY (name, code)
        ) STRICT, WITHOUT ROWID;
        """,
        """
        CREATE TABLE edit (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            survey TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'logged', 'contacts', 'imported', 'answered',
                'undone', 'redone', 'forgotten')),
            made_by TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            target INTEGER REFERENCES edit (number)
        ) STRICT;
        CREATE INDEX edit_survey ON edit (survey);
        CREATE TABLE entry (
            id TEXT PRIMARY KEY,
            survey TEXT NOT NULL,
            year INTEGER NOT NULL,
            unit TEXT NOT NULL,
            version INTEGER NOT NULL,
            edit INTEGER NOT NULL REFERENCES edit (number),
            status TEXT CHECK (status IN ('new', 'contacted', 'agreed', 'done', 'dismissed')),
            adviser TEXT,
            due TEXT,
            priority TEXT,
            reason TEXT,
            flags TEXT,
            notes TEXT,
            topics TEXT,
            added TEXT,
            UNIQUE (survey, year, unit)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE log (
            id TEXT PRIMARY KEY,
            survey TEXT NOT NULL,
            year INTEGER NOT NULL,
            unit TEXT NOT NULL,
            version INTEGER NOT NULL,
            edit INTEGER NOT NULL REFERENCES edit (number),
            channel TEXT CHECK (channel IN ('email', 'phone', 'meeting', 'letter')),
            outcome TEXT CHECK (outcome IN ('reached', 'no-answer')),
            day TEXT,
            adviser TEXT,
            person TEXT,
            agreed TEXT,
            next TEXT,
            reminder TEXT CHECK (reminder = '1'),
            answered TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX log_survey ON log (survey, year);
        CREATE TABLE contact (
            id TEXT PRIMARY KEY,
            survey TEXT NOT NULL,
            year INTEGER CHECK (year IS NULL),
            unit TEXT NOT NULL,
            version INTEGER NOT NULL,
            edit INTEGER NOT NULL REFERENCES edit (number),
            name TEXT,
            role TEXT,
            email TEXT,
            phone TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX contact_survey ON contact (survey);
        CREATE TABLE edit_change (
            edit INTEGER NOT NULL REFERENCES edit (number),
            kind TEXT NOT NULL,
            record TEXT NOT NULL,
            field TEXT NOT NULL,
            before TEXT,
            after TEXT,
            forgotten INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (edit, kind, record, field)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX edit_change_record ON edit_change (kind, record);
        CREATE TRIGGER entry_version BEFORE UPDATE ON entry WHEN NEW.version <> OLD.version + 1
        BEGIN SELECT RAISE(ABORT, 'a version was left out'); END;
        CREATE TRIGGER log_version BEFORE UPDATE ON log WHEN NEW.version <> OLD.version + 1
        BEGIN SELECT RAISE(ABORT, 'a version was left out'); END;
        CREATE TRIGGER contact_version BEFORE UPDATE ON contact WHEN NEW.version <> OLD.version + 1
        BEGIN SELECT RAISE(ABORT, 'a version was left out'); END;
        CREATE TRIGGER entry_stays BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'records are emptied, not deleted'); END;
        CREATE TRIGGER log_stays BEFORE DELETE ON log
        BEGIN SELECT RAISE(ABORT, 'records are emptied, not deleted'); END;
        CREATE TRIGGER contact_stays BEFORE DELETE ON contact
        BEGIN SELECT RAISE(ABORT, 'records are emptied, not deleted'); END;
        CREATE TRIGGER edit_stays BEFORE DELETE ON edit
        BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
        CREATE TRIGGER edit_change_stays BEFORE DELETE ON edit_change
        BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
        CREATE TRIGGER edit_change_holds BEFORE UPDATE ON edit_change
            WHEN NEW.forgotten <> 1 OR NEW.before IS NOT NULL OR NEW.after IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
        """,
        // Every import stays, so that it can be undone; a wave is what was imported for it last.
        """
        CREATE TABLE import (
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
            undone_at INTEGER
        ) STRICT;
        INSERT INTO import (sequence, survey, year, file, sha256, imported_at, rows, responses, issues, archive)
            SELECT sequence, survey, year, file, sha256, imported_at, rows, responses, issues, archive FROM wave;
        DROP TABLE wave;
        CREATE INDEX import_wave ON import (survey, year);
        CREATE VIEW wave AS SELECT * FROM import AS latest WHERE undone_at IS NULL AND sequence = (
            SELECT MAX(sequence) FROM import
            WHERE survey = latest.survey AND year = latest.year AND undone_at IS NULL);
        """,
    ]

    /// Brings a database up to date; one that is up to date already is only looked at.
    static func prepare(_ database: DatabaseQueue, path: String) throws {
        let isReady = try database.read { try stepsTaken(in: $0, path: path) == steps.count }
        if isReady { return }
        try keepWriteAheadLog(of: database)
        try database.write { database in
            for step in try steps.dropFirst(stepsTaken(in: database, path: path)) {
                try database.execute(sql: step)
            }
            try database.execute(sql: "PRAGMA user_version = \(steps.count)")
        }
    }

    /// Refuses a database that is none of ours, or of a newer program.
    static func requireKnown(_ database: DatabaseQueue, path: String) throws {
        guard try database.read({ try stepsTaken(in: $0, path: path) }) > 0 else {
            throw StoreProblem(.damaged, path: path)
        }
    }

    /// Turns the log on, which stays with the file.
    ///
    /// SQLite's own `synchronous = FULL` stays too: what was confirmed is on the disk. Of programs that change the mode
    /// together SQLite refuses some at once, without the wait that it grants a transaction. So a refused one waits
    /// until it has the file for itself, and tries again.
    private static func keepWriteAheadLog(of database: DatabaseQueue, attempts: Int = 100) throws {
        do {
            try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempts > 1 {
            try database.writeWithoutTransaction { try $0.inTransaction(.exclusive) { .commit } }
            try keepWriteAheadLog(of: database, attempts: attempts - 1)
        }
    }

    private static func stepsTaken(in database: Database, path: String) throws -> Int {
        let taken = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard taken <= steps.count else { throw StoreProblem(.newerVersion, path: path) }
        return taken
    }
}
