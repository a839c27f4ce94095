/// What an element holds: words, or other elements.
enum HTMLNode: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// Words; they are escaped when they are written.
    case text(String)
    /// An element.
    case element(HTMLElement)

    init(stringLiteral text: String) { self = .text(text) }

    /// Words in which a range such as `(24–36)` is never broken over two lines.
    static func keepingRanges(_ text: String) -> [HTMLNode] {
        var (nodes, plain) = ([HTMLNode](), "")
        for (place, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            plain += place > 0 ? " " : ""
            guard word.contains("–"), word.contains(where: \.isNumber) else {
                plain += word
                continue
            }
            nodes += [.text(plain), .element(HTMLElement("span", ["class": "kept"], text: String(word)))]
            plain = ""
        }
        return (nodes + [.text(plain)]).filter { $0 != .text("") }
    }

    /// The words alone.
    var words: String {
        switch self {
        case .text(let text): text
        case .element(let element): element.content.map(\.words).joined()
        }
    }

    /// The node as it stands in a document.
    var written: String {
        switch self {
        case .text(let text): Markup.escaped(text)
        case .element(let element): element.written
        }
    }
}
