/// Why a terminal cannot be opened.
public enum TerminalError: Error, Hashable, Sendable {
    /// The process has no terminal.
    case noTerminal
    /// The terminal cannot place its cursor, as `TERM=dumb` says of itself.
    case cannotPlaceCursor(name: String)
    /// Neither the terminal's description nor a common one was found.
    case unknownTerminal(name: String)
    /// The system refused a file or a pipe; the number is `errno`.
    case system(errno: Int32)
}
