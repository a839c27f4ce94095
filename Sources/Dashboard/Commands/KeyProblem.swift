/// A mistake in the keys that somebody has chosen.
public enum KeyProblem: Sendable, Hashable {
    /// No command is called so.
    case unknownCommand(String)
    /// No key is called so.
    case unknownKey(String, command: String)
    /// The key types a character where the command works.
    case typesText(String, command: String)
    /// The key calls two commands in the same place, or is the beginning of the other's.
    case clash(String, first: String, second: String)
    /// With these keys a command could no longer be called.
    case hidden(String, by: String)
}
