import TerminalUI

/// Text as SVG and HTML take it.
enum Markup {
    /// Text as XML 1.0 and HTML allow it, in elements and in quoted attributes: control characters, which they forbid,
    /// become the symbols for them, and nothing ends an attribute or begins an element.
    static func escaped(_ text: String) -> String {
        GlyphSet.unicode.safe(text).unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
