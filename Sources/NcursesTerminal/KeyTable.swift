import CNcursesw
import TerminalUI

/// Key codes of ncurses and of this program, and the bytes that stand for them.
enum KeyTable {
    /// The code for the prefix of a mouse report.
    static let mousePrefix: Int32 = 0o2000
    /// The code for the prefix of a mouse report in the old form, which GNU screen sends.
    static let oldMousePrefix: Int32 = 0o2003
    /// The code for the start of a paste.
    static let pasteStart: Int32 = 0o2001
    /// The code for the end of a paste.
    static let pasteEnd: Int32 = 0o2002

    private static let codes: [Int32: KeyEvent] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_PPAGE: .pageUp,
        KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end, KEY_A1: .home, KEY_C1: .end,
        KEY_A3: .pageUp, KEY_C3: .pageDown, KEY_ENTER: .enter, KEY_BTAB: .backTab,
        KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert,
    ]

    /// Forms of keys that terminals send whatever their description says: both cursor modes, and both traditions
    /// of Home and End.
    private static let sequences: [(bytes: String, code: Int32)] = [
        ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT), ("[D", KEY_LEFT), ("OA", KEY_UP),
        ("OB", KEY_DOWN), ("OC", KEY_RIGHT), ("OD", KEY_LEFT), ("[H", KEY_HOME), ("[F", KEY_END),
        ("OH", KEY_HOME), ("OF", KEY_END), ("[1~", KEY_HOME), ("[4~", KEY_END), ("[7~", KEY_HOME),
        ("[8~", KEY_END), ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE), ("[2~", KEY_IC), ("[3~", KEY_DC),
        ("[Z", KEY_BTAB), ("[<", mousePrefix), ("[M", oldMousePrefix), ("[200~", pasteStart),
        ("[201~", pasteEnd),
    ]

    /// Tells ncurses the sequences.
    static func define() {
        for sequence in sequences { define_key("\u{1B}" + sequence.bytes, sequence.code) }
    }

    /// The key with an ncurses code; nil if it has no meaning here.
    static func event(code: Int32) -> KeyEvent? {
        if let event = codes[code] { return event }
        let number = Int(code - ncurses_function_key(0))
        return (1...24).contains(number) ? .function(number) : nil
    }

    /// The key that types `scalar`; nil for a control character without a meaning.
    static func event(scalar: Unicode.Scalar) -> KeyEvent? {
        switch scalar.value {
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x1B: .escape
        case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
        case 0x00...0x1F, 0x80...0x9F: nil
        default: .character(Character(scalar))
        }
    }
}
