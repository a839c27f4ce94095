/// The colours of a document by what they are for, on light paper and on dark.
enum Ink: String, Sendable, Hashable, CaseIterable {
    /// Words.
    case text
    /// Words of less weight.
    case soft
    /// Headings and links.
    case accent
    /// What calls for attention.
    case warning
    /// The ground of the page.
    case paper
    /// The ground of boxes and headings of tables.
    case panel
    /// The ground of the unit's own answer.
    case own
    /// Hair lines that only part what blanks part already.
    case hair
    /// Lines that say something.
    case line
    /// The badge of made-up answers, and the words on it.
    case badge, badgeText = "badge-text"
    /// A bar of one share.
    case bar
    /// The part of a bar that is poor, and the words on it.
    case poor, poorText = "poor-text"
    /// The part in the middle, and the words on it.
    case neither, neitherText = "neither-text"
    /// The part that is good, and the words on it.
    case good, goodText = "good-text"

    /// Red, green and blue in hexadecimal digits, on light paper.
    var light: String { values.light }
    /// The same on dark paper.
    var dark: String { values.dark }

    private var values: (light: String, dark: String) {
        switch self {
        case .text: ("#1a1a1a", "#e9ecef")
        case .soft: ("#4a5157", "#b9c1c9")
        case .accent: ("#17405c", "#a5d4f0")
        case .warning: ("#7a2e0e", "#f5b895")
        case .paper: ("#ffffff", "#14181c")
        case .panel: ("#f2f5f7", "#1f262c")
        case .own: ("#fdf3e7", "#33261a")
        case .hair: ("#d3d9de", "#3a444d")
        case .line: ("#6b757e", "#8b959e")
        case .badge: ("#7a2e0e", "#f5b895")
        case .badgeText: ("#ffffff", "#2a1206")
        case .bar: ("#2b6a8a", "#7cbbdc")
        case .poor: ("#7a2e0e", "#e8a27d")
        case .poorText: ("#ffffff", "#241005")
        case .neither: ("#cdd4da", "#4a545d")
        case .neitherText: ("#1a1a1a", "#f4f6f8")
        case .good: ("#2b6a8a", "#7cbbdc")
        case .goodText: ("#ffffff", "#06202e")
        }
    }
}
