/// A piece of text with one meaning.
public struct Span: Hashable, Sendable {
    /// The text as it came; the grid makes it harmless.
    public var text: String
    /// What it means.
    public var role: Role

    /// `text` that means `role`.
    public init(_ text: String, _ role: Role = .text) {
        self.text = text
        self.role = role
    }

    /// Columns the text takes.
    public var width: Int { TextWidth.of(text) }
}

extension Sequence where Element == Span {
    /// Columns that all the spans take together.
    public var width: Int { reduce(0) { $0 + $1.width } }
    /// The text of all the spans.
    public var text: String { map(\.text).joined() }
}
