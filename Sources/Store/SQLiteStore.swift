import FollowUp
import GRDB
import Survey

/// A store in one SQLite file, which several programs may use at once.
public struct SQLiteStore: Sendable {
    /// The file.
    public let path: String
    package let database: DatabaseQueue

    /// Opens the store in a file, and makes the file and its folder when they are not there.
    ///
    /// Only the user can read the file (0600), and a folder that is made (0700).
    ///
    /// - Throws: `unwritable`, `unreadable`, `diskFull`, `locked`, `newerVersion` or `damaged`.
    public static func open(at path: String) throws(StoreProblem) -> SQLiteStore {
        try PrivateFile.make(at: path)
        return try SQLiteStore(path: path)
    }

    /// Opens the store in a file, or gives nil when there is no such file, and makes nothing.
    ///
    /// - Throws: as `open(at:)`.
    public static func openExisting(at path: String) throws(StoreProblem) -> SQLiteStore? {
        try PrivateFile.exists(at: path) ? SQLiteStore(path: path) : nil
    }

    private init(path: String) throws(StoreProblem) {
        self.path = path
        database = try StoreProblem.translating(path) {
            var configuration = Configuration()
            configuration.label = "store"
            configuration.busyMode = .timeout(2)
            let database = try DatabaseQueue(path: path, configuration: configuration)
            try Schema.prepare(database, path: path)
            return database
        }
    }

    /// Reads the whole file and checks that it hangs together, and that every wave can be read.
    ///
    /// - Throws: `damaged` with the first finding.
    public func check() throws(StoreProblem) {
        let findings = try read { database in
            try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
        }
        if let first = findings.first, first != "ok" {
            throw StoreProblem(.damaged, path: path, subject: first)
        }
        for wave in try waves() {
            _ = try self.wave(wave.id)
        }
    }

    func read<Result>(_ body: (Database) throws -> Result) throws(StoreProblem) -> Result {
        try StoreProblem.translating(path) { try database.read(body) }
    }

    /// Runs statements as one transaction.
    func write<Result>(_ body: (Database) throws -> Result) throws(StoreProblem) -> Result {
        try StoreProblem.translating(path) { try database.write(body) }
    }
}
