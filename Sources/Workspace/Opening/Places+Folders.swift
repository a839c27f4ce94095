import Glibc

extension Places {
    /// Whether something is there.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether files can be made in a folder; a file is no folder.
    static func isWritableFolder(_ path: String) -> Bool { access(path + "/.", W_OK | X_OK) == 0 }
}
