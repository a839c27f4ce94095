import CNcursesw
import Glibc
import TerminalUI

/// Finds the terminal's description by the name in TERM.
enum TerminalDescription {
    /// The name in TERM; empty when there is none.
    static var name: String { getenv("TERM").map { String(cString: $0) } ?? "" }

    /// Whether the user wants no colours: NO_COLOR is there and not empty.
    static var noColor: Bool { getenv("NO_COLOR").map { $0.pointee != 0 } ?? false }

    /// What to try in turn: terminals whose description is not installed understand what xterm does.
    static func candidates(for name: String) -> [String] {
        [name, "xterm-256color", "xterm", "vt100"].filter { !$0.isEmpty }
    }

    /// Whether a terminal of this name shows more than ASCII as it should. Consoles and terminals of hardware lack
    /// the signs for bars and marks.
    static func glyphs(for name: String) -> GlyphSet {
        let plain = ["linux", "vt", "ansi", "cons", "dumb", "sun"]
        return plain.contains { name.hasPrefix($0) } ? .ascii : .unicode
    }
}
