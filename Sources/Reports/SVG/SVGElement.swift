import TerminalUI

/// An element of an SVG document, as a value. Everything that is written is escaped.
struct SVGElement: Sendable, Hashable {
    /// An attribute of an element.
    struct Attribute: Sendable, Hashable {
        let name: String
        let value: String
    }

    let name: String
    private(set) var attributes: [Attribute] = []
    private(set) var text = ""
    private(set) var children: [SVGElement] = []

    /// An element that holds others.
    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [SVGElement] = []) {
        self.name = name
        self.attributes = attributes.map { Attribute(name: $0, value: $1) }
        self.children = children
    }

    /// An element that holds words.
    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        self.init(name, attributes)
        self.text = text
    }

    /// The document whose root the element is.
    var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + written(depth: 0) }

    private func written(depth: Int) -> String {
        let indent = String(repeating: "  ", count: depth)
        let attributes = attributes.map { " \($0.name)=\"\(Markup.escaped($0.value))\"" }.joined()
        let opening = "\(indent)<\(name)\(attributes)"
        if children.isEmpty, text.isEmpty { return opening + "/>\n" }
        if children.isEmpty { return "\(opening)>\(Markup.escaped(text))</\(name)>\n" }
        let inner = children.map { $0.written(depth: depth + 1) }.joined()
        return "\(opening)>\n\(inner)\(indent)</\(name)>\n"
    }
}

extension SVGElement {
    /// A length in pixels with at most one decimal.
    static func pixels(_ length: Double) -> String {
        let tenths = Int((length * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : String(Double(tenths) / 10)
    }

    /// A line of words, from its left end.
    static func words(_ text: String, x: Double, y: Double, _ style: TextStyle) -> SVGElement {
        SVGElement(
            "text",
            [
                "x": pixels(x), "y": pixels(y), "font-size": pixels(style.size),
                "font-weight": style.isBold ? "bold" : "normal", "fill": style.colour,
            ], text: text)
    }

    /// A rectangle.
    static func box(x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String? = nil)
        -> SVGElement
    {
        SVGElement(
            "rect",
            [
                "x": pixels(x), "y": pixels(y), "width": pixels(max(0, width)), "height": pixels(height),
                "fill": fill, "stroke": stroke ?? "none", "stroke-width": "1",
            ])
    }
}

/// How words look in a picture, and how much room they take.
struct TextStyle: Sendable, Hashable {
    let size: Double
    var isBold = false
    var colour = "#1a1a1a"

    static let title = TextStyle(size: 18, isBold: true)
    static let body = TextStyle(size: 13)
    static let heading = TextStyle(size: 13, isBold: true)
    static let value = TextStyle(size: 12)
    static let small = TextStyle(size: 11, colour: "#404040")

    /// From one line to the next, in pixels.
    var leading: Double { (size * 1.35).rounded() }

    /// What a text takes at most, in pixels: fonts differ, so a wide one is reckoned with.
    func width(of text: String) -> Double {
        Double(TextWidth.of(text)) * size * (isBold ? 0.64 : 0.58)
    }

    /// A text in lines that each take at most so many pixels.
    func lines(_ text: String, within width: Double) -> [String] {
        TextWidth.wrap(
            GlyphSet.unicode.safe(text), width: max(4, Int(width / (size * (isBold ? 0.64 : 0.58)))))
    }
}
