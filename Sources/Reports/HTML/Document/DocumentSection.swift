/// A section of a document: what it is called, and blocks one below the other.
///
/// A document takes sections from elsewhere too, such as what was done about a unit.
public struct DocumentSection: Sendable, Hashable {
    /// What links to the section end with; letters, digits and hyphens, each once in a document.
    public let id: String
    /// The words over it.
    public let heading: String
    /// What stands in it.
    public let blocks: [Block]
    /// Whether any answers are shown, so that it must be said when they are made up.
    public let showsAnswers: Bool

    /// A section. Whatever is no letter, digit or hyphen becomes a hyphen in its id.
    public init(id: String, heading: String, showsAnswers: Bool = true, blocks: [Block]) {
        self.id = String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
        self.heading = heading
        self.showsAnswers = showsAnswers
        self.blocks = blocks
    }

    /// The section as an element, with the badge of made-up answers beside its heading where it needs one.
    func element(badge: HTMLElement?) -> HTMLElement {
        let mark: [HTMLNode] = showsAnswers ? badge.map { [" ", .element($0)] } ?? [] : []
        let heading = HTMLElement("h2", ["id": id], [.text(heading)] + mark)
        return HTMLElement("section", ["aria-labelledby": id], [heading] + blocks.map(\.element))
    }
}
