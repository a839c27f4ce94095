import Glibc

extension Places {
    /// How a path that somebody is typing can go on: whole paths in the form that was typed, folders with a slash behind
    /// them, in the order of their names. Hidden files only where the name begins with a full stop.
    public func completions(of typed: String) -> [String] {
        let start = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
        let (folder, name) = (String(typed[..<start]), typed[start...])
        return names(inFolder: path(folder.isEmpty ? "." : folder))
            .filter { $0.hasPrefix(name) && (name.hasPrefix(".") || !$0.hasPrefix(".")) }
            .sorted()
            .map { folder + $0 + (Places.isFolder(path(folder + $0)) ? "/" : "") }
    }

    private func names(inFolder path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }
}
