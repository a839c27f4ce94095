import CNcursesw

/// Modes of the terminal that ncurses does not know, as the bytes that switch them.
struct TerminalModes: Equatable {
    /// Whether clicks and the wheel are sent to the program.
    var mouse = false
    /// Whether the program has given the window a title.
    var title = false

    /// Whether the terminal whose description is loaded is one that knows these modes: one with a mouse. Others get
    /// none of these bytes.
    static var isKnown: Bool { ncurses_capability("kmous") != nil }

    /// Bracketed paste on; the mouse is switched on by itself.
    static let start = "\u{1B}[?2004h"
    /// Bracketed paste off.
    static let end = "\u{1B}[?2004l"
    /// Clicks and wheel, in the form that has no limit of columns.
    static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
    /// No clicks, no wheel.
    static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
    /// Keeps the window's title on the terminal's stack.
    static let keepTitle = "\u{1B}[22;2t"
    /// Brings back the title that was kept.
    static let bringBackTitle = "\u{1B}[23;2t"

    /// The bytes that set the window's title; control characters are left out.
    static func setTitle(_ title: String) -> String {
        let harmless = title.unicodeScalars.filter { $0.properties.generalCategory != .control }
        return "\u{1B}]2;" + String(String.UnicodeScalarView(harmless)) + "\u{07}"
    }

    /// The bytes that take back what is on.
    var takeBack: String {
        (mouse ? Self.mouseOff : "") + (title ? Self.bringBackTitle : "") + Self.end
    }
}
