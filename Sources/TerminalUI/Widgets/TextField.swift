/// One line of text that is being typed, with a place where the next character goes.
public struct TextField: Hashable, Sendable {
    private var characters: [Character]
    /// The place of the next character, in 0...count.
    public private(set) var position: Int
    /// Whether the text is a proposal that gives way to the first character that is typed.
    public private(set) var isProposal: Bool

    /// A field with `text` in it and the place after its end.
    ///
    /// - Parameter isProposal: whether the text gives way to the first character that is typed.
    public init(_ text: String = "", isProposal: Bool = false) {
        characters = Self.oneLine(text)
        position = characters.count
        self.isProposal = isProposal && !characters.isEmpty
    }

    /// The text.
    public var text: String { String(characters) }
    /// Whether nothing is typed.
    public var isEmpty: Bool { characters.isEmpty }

    /// What `apply(_:)` did with a key.
    public enum Effect: Hashable, Sendable {
        /// The text is another.
        case edited
        /// Only the place is another, or there was nothing left to do.
        case moved
        /// The key is not for a field.
        case ignored
    }

    /// Lets a key act on the field: characters, pastes, Backspace, Delete, arrows, Home, End, Ctrl-A, Ctrl-E, and
    /// Ctrl-U, Ctrl-K, Ctrl-W that delete to the start, to the end, and the word before.
    @discardableResult
    public mutating func apply(_ key: KeyEvent) -> Effect {
        let before = characters
        giveWay(to: key)
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .backspace: delete(position - 1..<position)
        case .delete: delete(position..<position + 1)
        case .control("u"): delete(0..<position)
        case .control("k"): delete(position..<characters.count)
        case .control("w"): delete(wordStart..<position)
        case .left: position = max(0, position - 1)
        case .right: position = min(characters.count, position + 1)
        case .home, .control("a"): position = 0
        case .end, .control("e"): position = characters.count
        default: return .ignored
        }
        return characters == before ? .moved : .edited
    }

    /// Takes a proposal away where something else is written in its place; any other key accepts it.
    private mutating func giveWay(to key: KeyEvent) {
        guard isProposal else { return }
        isProposal = false
        switch key {
        case .character, .paste:
            characters = []
            position = 0
        default: break
        }
    }

    /// Puts text in at the place; line breaks and tabs in it become blanks and control characters are left out.
    ///
    /// A combining mark joins the character before it, as it does in the text.
    public mutating func insert(_ text: String) {
        let before = String(characters[..<position]) + String(Self.oneLine(text))
        let after = characters[position...]
        characters = Array(before + String(after))
        position = before.count
    }

    /// What to show of the field in `width` columns, and the column of the cursor in it.
    ///
    /// A long text is shown around the place where one types.
    public func window(width: Int) -> (text: String, cursor: Int) {
        let room = max(1, width - 1)
        var start = position
        var used = 0
        while start > 0, used + TextWidth.of(characters[start - 1]) <= room {
            start -= 1
            used += TextWidth.of(characters[start])
        }
        let shown = TextWidth.prefix(String(characters[start...]), width: width)
        return (String(shown), used)
    }

    private var wordStart: Int {
        var index = position
        while index > 0, characters[index - 1] == " " { index -= 1 }
        while index > 0, characters[index - 1] != " " { index -= 1 }
        return index
    }

    private mutating func delete(_ range: Range<Int>) {
        let range = range.clamped(to: 0..<characters.count)
        characters.removeSubrange(range)
        position = min(position, range.lowerBound)
    }

    private static func oneLine(_ text: String) -> [Character] {
        text.compactMap { character in
            if character.isNewline || character == "\t" { return " " }
            return character.unicodeScalars.contains { $0.kind == .control } ? nil : character
        }
    }
}
