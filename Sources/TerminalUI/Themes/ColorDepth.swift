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
    /// Every colour as red, green and blue, eight bits each.
    case trueColor = 16_777_216

    /// The depth for a terminal with `colors` colours, unless the user wants none.
    ///
    /// - Parameter isDirect: whether the terminal takes a colour's number as red, green and blue. Where that is less
    ///   than eight bits each, only the first eight numbers mean what they mean elsewhere.
    public init(colors: Int, isDirect: Bool = false, noColor: Bool = false) {
        self =
            switch noColor ? 0 : colors {
            case ..<8: .mono
            case _ where isDirect: colors >= Self.trueColor.rawValue ? .trueColor : .eight
            case 8..<16: .eight
            case 16..<256: .sixteen
            default: .palette
            }
    }
}
