/// What an element holds: words, or other elements.
enum HTMLNode: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// Words; they are escaped when they are written.
    case text(String)
    /// An element.
    case element(HTMLElement)

    init(stringLiteral text: String) { self = .text(text) }

    /// The node as it stands in a document.
    var written: String {
        switch self {
        case .text(let text): Markup.escaped(text)
        case .element(let element): element.written
        }
    }
}
