import TerminalUI

/// Keys by chance, from a seed that a failure names.
public struct RandomKeys {
    /// Keys that move, find, choose and show.
    public static let reading = [
        "Up", "Down", "Left", "Right", "PgUp", "PgDn", "Home", "End", "Enter", "Esc", "Tab", "Shift-Tab",
        "Backspace", "Space", "/", "?", "s", "S", "f", "a", "b", "r", "n", "p", "g", "G", "j", "k", "l", "h",
        "m",
        "1", "2", "3", "4", "5", "å", "F1", "Ctrl-U", "Ctrl-W", "<", ">", "L", "T", "w",
    ]
    /// Keys that follow units up.
    public static let working = [
        "o", "O", "t", "v", "d", "i", "c", "x", "u", "U", "H", "Delete", "K", "e", "+", "1", ".", "y",
    ]

    private var state: UInt64
    private let names: [String]

    /// Keys of these names.
    public init(seed: UInt64, names: [String]) {
        state = seed
        self.names = names
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number in 0..<bound.
    public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// The next key.
    public mutating func key() -> KeyEvent {
        KeyEvent(name: names[below(names.count)]) ?? .escape
    }
}
