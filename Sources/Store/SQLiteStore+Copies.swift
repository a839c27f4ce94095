import FollowUp
import GRDB

extension SQLiteStore {
    /// Copies everything into a new file, also while others write, and checks the copy.
    ///
    /// - Parameter copy: the file to make; only the user can read it (0600).
    /// - Throws: why the copy cannot be made; then there is none.
    public func backUp(to copy: String) throws(StoreProblem) {
        guard !PrivateFile.exists(at: copy) else { throw StoreProblem(.unwritable, path: copy) }
        try PrivateFile.make(at: copy)
        do throws(StoreProblem) {
            try StoreProblem.translating(copy) {
                let target = try DatabaseQueue(path: copy)
                try database.backup(to: target)
                try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
                try target.close()
            }
            try SQLiteStore.examine(copy)
        } catch {
            PrivateFile.remove(at: copy)
            throw error
        }
    }

    /// Puts what a copy holds in the place of what the store holds, in one step that other programs see whole.
    ///
    /// - Throws: why the copy cannot be read; then nothing has changed.
    public func restore(from copy: String) throws(StoreProblem) {
        try SQLiteStore.examine(copy)
        try StoreProblem.translating(path) {
            var configuration = Configuration()
            configuration.readonly = true
            let source = try DatabaseQueue(path: copy, configuration: configuration)
            try source.backup(to: database)
            try Schema.prepare(database, path: path)
        }
    }

    /// Gives a file that is no sound database another name, with what SQLite keeps beside it.
    public static func move(_ path: String, to name: String) throws(StoreProblem) {
        try PrivateFile.move(path, to: name)
        for ending in ["-wal", "-shm"] where PrivateFile.exists(at: path + ending) {
            try PrivateFile.move(path + ending, to: name + ending)
        }
    }

    /// Reads a copy through without changing it.
    ///
    /// - Throws: `unreadable` when there is none, `damaged`, or `newerVersion`.
    public static func examine(_ copy: String) throws(StoreProblem) {
        guard PrivateFile.exists(at: copy) else { throw StoreProblem(.unreadable, path: copy) }
        try StoreProblem.translating(copy) {
            var configuration = Configuration()
            configuration.readonly = true
            let source = try DatabaseQueue(path: copy, configuration: configuration)
            try Schema.requireKnown(source, path: copy)
            let findings = try source.read { try String.fetchAll($0, sql: "PRAGMA integrity_check(1)") }
            if let first = findings.first, first != "ok" {
                throw StoreProblem(.damaged, path: copy, subject: first)
            }
        }
    }
}
