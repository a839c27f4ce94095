extension KeyEvent {
    private static let named: [(name: String, key: KeyEvent)] = [
        ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("PgUp", .pageUp),
        ("PgDn", .pageDown), ("Home", .home), ("End", .end), ("Enter", .enter), ("Esc", .escape),
        ("Tab", .tab), ("Shift-Tab", .backTab), ("Backspace", .backspace), ("Delete", .delete),
        ("Insert", .insert), ("Space", .character(" ")),
    ]

    /// The key's name in key maps and documents, such as `Enter`, `Ctrl-Q`, `PgDn`, `F1` or `/`.
    ///
    /// Events that are not keys have a name too, in brackets, which cannot be read back.
    public var name: String {
        if let known = Self.named.first(where: { $0.key == self }) { return known.name }
        switch self {
        case .character(let character): return String(character)
        case .control(let letter): return "Ctrl-" + String(letter).uppercased()
        case .function(let number): return "F\(number)"
        case .paste: return "<paste>"
        case .click: return "<click>"
        case .wheelUp: return "<wheel up>"
        case .wheelDown: return "<wheel down>"
        case .resize: return "<resize>"
        default: return "<key>"
        }
    }

    /// The key with this name, upper and lower case alike but for single characters; nil if there is none.
    public init?(name: String) {
        let folded = name.lowercased()
        if let known = Self.named.first(where: { $0.name.lowercased() == folded }) {
            self = known.key
        } else if name.count == 1, let character = name.first {
            self = .character(character)
        } else if folded.hasPrefix("ctrl-"), folded.count == 6, let letter = folded.last {
            self = .control(letter)
        } else if folded.hasPrefix("f"), let number = Int(folded.dropFirst()), (1...24).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }
}
