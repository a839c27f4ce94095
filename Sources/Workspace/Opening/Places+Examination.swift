import FollowUp
import Store

extension Places {
    /// Reads the whole store through: the waves that it keeps, or nil when there is none yet.
    ///
    /// A store that is not there yet is a problem where it could not be made.
    public func examineStore() -> Result<[StoredWave]?, StoreProblem> {
        Result { () throws(StoreProblem) in
            guard let store = try existingStore() else {
                try checkRoom()
                return nil
            }
            try store.check()
            return try store.waves()
        }
    }

    /// Sees whether the folder that the store would be made in can be written.
    private func checkRoom() throws(StoreProblem) {
        guard let database else { throw StoreProblem(.unwritable, path: "HOME") }
        var folder = database[..<(database.lastIndex(of: "/") ?? database.startIndex)]
        while !folder.isEmpty, !Places.exists(String(folder)) {
            folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
        }
        guard Places.canMake(in: folder.isEmpty ? "/" : String(folder)) else {
            throw StoreProblem(.unwritable, path: database)
        }
    }
}
