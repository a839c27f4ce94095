import Glibc
import Reports
import Survey

extension Workspace {
    /// Writes texts into a folder, which is made where it is missing and its own folder is there.
    ///
    /// - Parameters:
    ///   - texts: each with the name of its file.
    ///   - folder: where to; a path that begins with `~/` is in the user's home.
    ///   - replacing: whether files of these names may be replaced.
    /// - Returns: the whole path of the folder.
    /// - Throws: `.fileExists`, `.diskFull` or `.unwritable`, of the first file that could not be written; those before
    ///   it have been.
    public func write(
        _ texts: [(name: String, text: String)], toFolder folder: String, replacing: Bool = false
    ) throws(FileProblem) -> String {
        let folder = places.path(folder)
        guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
            throw FileProblem(.unwritable, file: folder)
        }
        for (name, text) in texts {
            try NewFile.write(Array(text.utf8), to: "\(folder)/\(name)", replacing: replacing)
        }
        return folder
    }
}
