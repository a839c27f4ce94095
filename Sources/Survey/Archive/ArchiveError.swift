/// Why bytes are no archive that this program can read.
public enum ArchiveError: Error, Sendable, Hashable {
    /// The bytes do not begin as an archive does, or hold something else than was asked for.
    case notAnArchive
    /// The archive was written in a form that this program does not know, most likely by a newer one.
    case unknownVersion(Int)
    /// The bytes end too early.
    case truncated
    /// The bytes were changed since they were written, or say something that cannot be.
    case damaged
}
