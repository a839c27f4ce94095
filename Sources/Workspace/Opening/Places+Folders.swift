import Glibc

extension Places {
    /// Whether something is there.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether something can be made in a folder. It is tried: rights alone do not say it of every file system.
    static func canMake(in folder: String) -> Bool {
        var template = Array("\(folder)/.regionblikk-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return false }
        rmdir(template)
        return true
    }
}
