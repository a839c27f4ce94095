import Survey
import Tables

/// A block of a document's section: a paragraph, a list, a table.
public struct Block: Sendable, Hashable {
    let element: HTMLElement

    init(_ element: HTMLElement) { self.element = element }

    /// Words.
    public static func paragraph(_ text: String) -> Block {
        Block(HTMLElement("p", text: text))
    }

    /// Words of less weight.
    public static func note(_ text: String) -> Block {
        Block(HTMLElement("p", ["class": "note"], text: text))
    }

    /// A heading within a section.
    public static func heading(_ text: String) -> Block {
        Block(HTMLElement("h3", text: text))
    }

    /// Things one below the other.
    public static func list(_ things: [String]) -> Block {
        Block(HTMLElement("ul", [:], things.map { HTMLElement("li", text: $0) }))
    }

    /// Names, each with what is known under it.
    public static func facts(_ facts: [(name: String, value: String)]) -> Block {
        Block(
            HTMLElement(
                "dl", [:],
                facts.flatMap { [HTMLElement("dt", text: $0.name), HTMLElement("dd", text: $0.value)] }))
    }

    /// A table; its title becomes the caption, and its first column the headings of its rows.
    public static func table(_ table: Table, in language: Language) -> Block {
        Block(TableMarkup(table, language).element)
    }

    /// What somebody wrote, line by line.
    public static func quotation(_ text: String) -> Block {
        let lines = text.split(whereSeparator: \.isNewline).map { HTMLElement("p", text: String($0)) }
        return Block(HTMLElement("blockquote", [:], lines))
    }
}
