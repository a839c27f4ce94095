import Store

/// The libraries that do the work.
public enum Libraries {
    /// The name and version of the library behind the store.
    public static var database: String { SQLiteStore.libraryVersion }
}
