import Glibc

extension Places {
    /// The log's file, with its folder made; nil where there is no place for one.
    public func preparedLog() -> String? {
        guard let log, let slash = log.lastIndex(of: "/") else { return nil }
        return Places.make(folder: String(log[..<slash])) ? log : nil
    }

    /// Makes a folder and those that lead to it, for the user alone.
    private static func make(folder: String) -> Bool {
        if access(folder, W_OK) == 0 { return true }
        if let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
            _ = make(folder: String(folder[..<slash]))
        }
        return mkdir(folder, 0o700) == 0
    }
}
