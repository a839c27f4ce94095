/// How a cell looks, apart from its colours.
public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Attributes from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Bold.
    public static let bold = Attributes(rawValue: 1)
    /// Faint; many terminals do not have it, so it never stands alone for a meaning.
    public static let dim = Attributes(rawValue: 2)
    /// Underlined.
    public static let underline = Attributes(rawValue: 4)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 8)
}

/// The look of a role: colours by number, or the terminal's own where nil, and attributes.
public struct Style: Hashable, Sendable {
    /// The colour of the text, in 0..<8, 0..<16 or 0..<256 by the depth, or 0xRRGGBB in true colour; nil for the
    /// terminal's own.
    public var foreground: UInt32?
    /// The colour behind the text, likewise; nil for the terminal's own.
    public var background: UInt32?
    /// Bold, underlined and so on.
    public var attributes: Attributes

    /// A look; the terminal's own colours and no attributes unless told otherwise.
    public init(_ foreground: UInt32? = nil, on background: UInt32? = nil, _ attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}
