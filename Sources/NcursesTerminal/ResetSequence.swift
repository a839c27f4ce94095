import CNcursesw

/// The bytes that give the terminal back after a crash, when ncurses cannot be asked any more.
enum ResetSequence {
    /// Attributes off, keypad and the program's own modes off, the usual screen, and a cursor.
    ///
    /// Only what the terminal's description knows; the screen must be open.
    static var current: String {
        let usual = ["sgr0", "rmkx"].compactMap(capability).joined()
        let screen = capability("rmcup") ?? "\u{1B}[999;1H\r\n"
        let modes = TerminalModes.isKnown ? TerminalModes(mouse: true, title: false).takeBack : ""
        return modes + usual + screen + cursor
    }

    /// A cursor, to be asked for on the usual screen: some terminals keep whether there is one with its place, and ncurses
    /// has them keep that while rows move.
    static var cursor: String { capability("cnorm") ?? "" }

    /// A capability without the delays that terminfo writes as `$<5>`.
    private static func capability(_ name: String) -> String? {
        guard let bytes = ncurses_capability(name) else { return nil }
        var result = ""
        var rest = Substring(String(cString: bytes))
        while let dollar = rest.firstIndex(of: "$"), let end = rest[dollar...].firstIndex(of: ">") {
            result += rest[..<dollar]
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
