/// An element of an HTML document, or of a picture in one, as a value. Everything that is written is escaped.
struct HTMLElement: Sendable, Hashable {
    /// An attribute of an element.
    struct Attribute: Sendable, Hashable {
        let name: String
        let value: String
    }

    let name: String
    let attributes: [Attribute]
    let content: [HTMLNode]

    /// An element with its content in order.
    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [HTMLNode] = []) {
        self.name = name
        self.attributes = attributes.map { Attribute(name: $0, value: $1) }
        self.content = content
    }

    /// An element that holds others.
    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ elements: [HTMLElement]) {
        self.init(name, attributes, elements.map { .element($0) })
    }

    /// An element that holds words.
    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        self.init(name, attributes, [.text(text)])
    }

    /// The element as it stands in a document: HTML that an XML parser reads too, but for elements that have no end.
    var written: String {
        let attributes = attributes.map { " \($0.name)=\"\(Markup.escaped($0.value))\"" }.joined()
        let opening = "<\(name)\(attributes)>"
        if HTMLElement.withoutEnd.contains(name) { return opening + "\n" }
        let line = HTMLElement.inline.contains(name) ? "" : "\n"
        return opening + content.map(\.written).joined() + "</\(name)>" + line
    }

    /// Elements that HTML knows no end of.
    private static let withoutEnd: Set<String> = ["meta", "col", "br"]
    /// Elements that stand within a line, where a line break would be a blank.
    private static let inline: Set<String> = ["a", "abbr", "b", "span", "strong", "small", "text"]
}
