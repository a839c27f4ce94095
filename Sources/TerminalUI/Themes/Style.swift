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
    /// The colour of the text, in 0..<8, 0..<16 or 0..<256 by the depth; nil for the terminal's own.
    public var foreground: UInt8?
    /// The colour behind the text; nil for the terminal's own.
    public var background: UInt8?
    /// Bold, underlined and so on.
    public var attributes: Attributes

    /// A look; the terminal's own colours and no attributes unless told otherwise.
    public init(_ foreground: UInt8? = nil, on background: UInt8? = nil, _ attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}

/// How many colours a terminal has, or is allowed to show.
public enum ColorDepth: Int, CaseIterable, Hashable, Sendable {
    /// None: attributes only. Also the answer to NO_COLOR.
    case mono = 0
    /// Eight.
    case eight = 8
    /// Sixteen.
    case sixteen = 16
    /// 256.
    case palette = 256

    /// The depth for a terminal with `colors` colours, unless the user wants none.
    public init(colors: Int, noColor: Bool = false) {
        self =
            switch noColor ? 0 : colors {
            case ..<8: .mono
            case 8..<16: .eight
            case 16..<256: .sixteen
            default: .palette
            }
    }
}
