/// How the program ends, as BSD's sysexits.h numbers it.
enum ExitStatus: Int32, Sendable, Hashable {
    /// It was done.
    case done = 0
    /// Something was looked for and found wrong.
    case foundProblems = 1
    /// The command was not understood, or names what does not exist.
    case wrongUsage = 64
    /// A file has bad content.
    case badData = 65
    /// A file cannot be read.
    case noInput = 66
    /// A file cannot be made.
    case cannotCreate = 73
    /// A file cannot be written to its end.
    case cannotWrite = 74
}
