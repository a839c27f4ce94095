import CTerminalGuard

extension Terminal {
    /// The columns of the terminal that a file leads to; nil where it leads to none, or to one that does not say.
    public static func columns(ofFile file: Int32) -> Int? {
        var width: Int32 = 0
        var height: Int32 = 0
        return terminal_guard_window_size(file, &width, &height) == 0 ? Int(width) : nil
    }
}
