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
            // What is forgotten is overwritten at once, not only when its room is wanted.
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
            let database = try DatabaseQueue(path: path, configuration: configuration)
            try Schema.prepare(database, path: path)
            return database
        }
    }

    func read<Result>(_ body: (Database) throws -> Result) throws(StoreProblem) -> Result {
        try StoreProblem.translating(path) { try database.read(body) }
    }

    /// Runs statements as one transaction, and has them in the file itself before it returns.
    func write<Result>(_ body: (Database) throws -> Result) throws(StoreProblem) -> Result {
        let result = try StoreProblem.translating(path) { try database.write(body) }
        settle()
        return result
    }

    /// Moves what was written out of the log that SQLite keeps beside the file into the file itself, so that what was
    /// confirmed does not hang on two files. While another program reads, the log keeps it until the next time.
    private func settle() {
        _ = try? database.writeWithoutTransaction { try $0.checkpoint(.full) }
    }
}
