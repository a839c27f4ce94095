/// The alignment of text in a field.
public enum Alignment: Hashable, Sendable {
    /// At the left edge.
    case left
    /// At the right edge, as numbers stand.
    case right
    /// In the middle, one column to the left if it cannot be exact.
    case centre
}

/// How many columns text takes on a grid, and text made to fit.
public enum TextWidth {
    /// Columns of one character: 0, 1 or 2; more for a sequence that terminals draw as several.
    public static func of(_ character: Character) -> Int { of(character.unicodeScalars) }

    /// Columns of `text` when put on a grid: a control character takes one, for the symbol in its place.
    public static func of(_ text: some StringProtocol) -> Int { of(text.unicodeScalars) }

    private static func of(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
        var atStart = true
        return scalars.reduce(into: 0) { sum, scalar in
            sum += of(scalar, atStart: atStart)
            if scalar.kind != .silent { atStart = false }
        }
    }

    /// Columns of one scalar; a mark with nothing before it gets a carrier of one column.
    private static func of(_ scalar: Unicode.Scalar, atStart: Bool) -> Int {
        switch scalar.kind {
        case .narrow, .control: 1
        case .wide: 2
        case .mark: atStart ? 1 : 0
        case .silent: 0
        }
    }

    /// The longest beginning of `text` that takes at most `width` columns.
    public static func prefix(_ text: String, width: Int) -> Substring {
        var sum = 0
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            sum += of(scalars[index], atStart: sum == 0)
            if sum > width { break }
            index = scalars.index(after: index)
        }
        return text[..<index]
    }

    /// `text` in at most `width` columns; what does not fit is replaced by an ellipsis.
    public static func truncated(_ text: String, width: Int, glyphs: GlyphSet = .unicode) -> String {
        guard of(text) > width else { return text }
        let ellipsis = glyphs[.ellipsis]
        guard width > ellipsis.unicodeScalars.count else { return String(prefix(text, width: width)) }
        return prefix(text, width: width - of(ellipsis)) + ellipsis
    }

    /// `text` in exactly `width` columns, cut with an ellipsis or filled with blanks.
    public static func padded(
        _ text: String, width: Int, alignment: Alignment = .left, glyphs: GlyphSet = .unicode
    ) -> String {
        let fitted = truncated(text, width: width, glyphs: glyphs)
        let rest = max(0, width - of(fitted))
        let before =
            switch alignment {
            case .left: 0
            case .right: rest
            case .centre: rest / 2
            }
        return blanks(before) + fitted + blanks(rest - before)
    }

    private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
