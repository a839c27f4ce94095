import FollowUp
import Store
import Survey

extension Places {
    /// Copies the database into a new file that only the user can read.
    ///
    /// - Parameter copy: the file to make; a path that begins with `~/` is in the user's home.
    /// - Returns: the whole path of the copy.
    /// - Throws: `.fileExists` when there is such a file, `.notFound` when there is no database, or what the store says.
    public func backUp(to copy: String) throws(WorkspaceProblem) -> String {
        let copy = path(copy)
        guard !Places.exists(copy) else { throw .file(FileProblem(.fileExists, file: copy)) }
        let isMade: Bool
        do {
            let store = try existingStore()
            try store?.backUp(to: copy)
            isMade = store != nil
        } catch {
            throw .store(error)
        }
        guard isMade else { throw .file(FileProblem(.notFound, file: database ?? "HOME")) }
        return copy
    }

    /// Puts a copy in the place of the database. What is there is kept beside it first, whatever state it is in.
    ///
    /// - Parameters:
    ///   - copy: the copy; a path that begins with `~/` is in the user's home.
    ///   - now: seconds since 1970-01-01 in UTC, for the name of what is kept.
    /// - Returns: where that is now; nil where there was nothing.
    /// - Throws: what the store says; then the database is as it was.
    public func restore(from copy: String, at now: Int64) throws(WorkspaceProblem) -> String? {
        let copy = path(copy)
        do {
            try SQLiteStore.examine(copy)
            let kept = try keepBeside(now)
            try store().restore(from: copy)
            return kept
        } catch {
            throw .store(error)
        }
    }

    /// Copies what is there; what cannot be copied as a database is moved as it is.
    private func keepBeside(_ now: Int64) throws(StoreProblem) -> String? {
        guard let database, Places.exists(database) else { return nil }
        let kept = Places.dated(database, now)
        do {
            try existingStore()?.backUp(to: kept)
        } catch {
            guard error.kind == .damaged || error.kind == .newerVersion else { throw error }
            try SQLiteStore.move(database, to: kept)
        }
        return kept
    }

    /// `regionblikk-20180131T093000Z.sqlite`; with a number where there is such a file already.
    private static func dated(_ path: String, _ now: Int64) -> String {
        let stem = path.hasSuffix(".sqlite") ? String(path.dropLast(7)) : path
        let name = stem + "-" + UniversalTime.text(now).filter { $0 != "-" && $0 != ":" }
        var (number, candidate) = (1, name + ".sqlite")
        while Places.exists(candidate) {
            number += 1
            candidate = "\(name)-\(number).sqlite"
        }
        return candidate
    }
}
