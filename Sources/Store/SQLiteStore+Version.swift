import GRDB

extension SQLiteStore {
    /// The name and version of the database library, such as `SQLite 3.40.1`.
    public static var libraryVersion: String {
        let number = Int(Database.sqliteLibVersionNumber)
        return "SQLite \(number / 1_000_000).\(number / 1000 % 1000).\(number % 1000)"
    }
}
