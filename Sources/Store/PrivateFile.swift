import FollowUp
import Glibc

/// A file that only the user can read, in a folder of the same kind.
enum PrivateFile {
    /// Whether there is something at the path.
    static func exists(at path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Makes the file, empty, and the folders that lead to it; what is there stays as it is.
    static func make(at path: String) throws(StoreProblem) {
        if exists(at: path) { return }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeFolder(String(path[..<slash]), file: path)
        }
        let descriptor = Glibc.open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw problem(errno, file: path) }
        close(descriptor)
    }

    /// Removes a file that was made for nothing.
    static func remove(at path: String) {
        unlink(path)
    }

    /// Gives a file another name.
    static func move(_ path: String, to name: String) throws(StoreProblem) {
        guard rename(path, name) == 0 else { throw problem(errno, file: path) }
    }

    private static func makeFolder(_ folder: String, file: String) throws(StoreProblem) {
        if exists(at: folder) { return }
        if let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
            try makeFolder(String(folder[..<slash]), file: file)
        }
        // Another program may have made it meanwhile.
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw problem(errno, file: file) }
    }

    private static func problem(_ code: Int32, file: String) -> StoreProblem {
        code == ENOSPC || code == EDQUOT
            ? StoreProblem(.diskFull, path: file)
            : StoreProblem(.unwritable, path: file, subject: String(cString: strerror(code)))
    }
}
