import GRDB

extension SQLiteStore {
    /// The name and version of the database library, such as `SQLite 3.40.1`.
    public static var libraryVersion: String {
        "SQLite " + String(cString: sqlite3_libversion())
    }
}
