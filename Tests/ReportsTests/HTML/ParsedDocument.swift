import Foundation
import FoundationXML
import Testing

/// A document as an XML parser reads it: what has no end in HTML is given one first.
final class ParsedDocument: NSObject, XMLParserDelegate {
    /// An element with what is in it.
    final class Element {
        let name: String
        let attributes: [String: String]
        private(set) var children: [Element] = []
        /// All words in it, those of its children included, blanks made plain.
        var text = ""

        init(_ name: String, _ attributes: [String: String]) {
            self.name = name
            self.attributes = attributes
        }

        func add(_ child: Element) { children.append(child) }

        /// All elements in it, in the document's order.
        var all: [Element] { children.flatMap { [$0] + $0.all } }

        func all(_ names: String...) -> [Element] { all.filter { names.contains($0.name) } }

        /// The element with an id.
        func element(_ id: String) -> Element? { all.first { $0.attributes["id"] == id } }
    }

    let root = Element("", [:])
    private var open: [Element] = []

    /// Throws where the text is no XML.
    init(_ html: String) throws {
        super.init()
        open = [root]
        let closed = html.replacing(/<meta([^>]*)>/) { "<meta\($0.output.1)/>" }
        let parser = XMLParser(data: Data(closed.utf8))
        parser.delegate = self
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.coderInvalidValue) }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let element = Element(name, attributes)
        open.last?.add(element)
        open.append(element)
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        let plain = string.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }
        for element in open { element.text += plain }
    }

    /// The section whose heading has an id.
    func section(_ id: String) throws -> Element {
        try #require(root.all("section").first { $0.attributes["aria-labelledby"] == id }, "no section \(id)")
    }
}
