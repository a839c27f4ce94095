import Survey
import Wording
import Tables

/// A table as HTML, in a box that scrolls by itself where the page is too narrow.
struct TableMarkup {
    /// A cell with its content ready.
    struct Cell: Sendable, Hashable {
        var nodes: [HTMLNode]
        /// Names of classes.
        var look = ""

        init(_ nodes: [HTMLNode], look: String = "") {
            self.nodes = nodes
            self.look = look
        }

        /// Words, in which a range such as `(24–36)` is never broken over two lines.
        init(_ text: String, look: String = "") { self.init(HTMLNode.keepingRanges(text), look: look) }
    }

    /// A row; the first cell is its heading.
    struct Row: Sendable, Hashable {
        var cells: [Cell]
        var look = ""
        /// Whether it is a heading over the rows that follow, as wide as the table.
        var isPart = false
    }

    let caption: String
    let headings: [Cell]
    let rows: [Row]
    var look = ""
    /// Whether paper may break it, however short it is.
    var mayBreak = false

    /// The table with what is under it in one box.
    var element: HTMLElement {
        let head = HTMLElement("thead", [:], [row(headings.map { heading($0, "col") }, "")])
        let content = (caption.isEmpty ? [] : [HTMLElement("caption", text: caption)]) + [head] + bodies
        let table = HTMLElement("table", look.isEmpty ? [:] : ["class": look], content)
        let box = rows.count <= TableMarkup.wholeUpTo && !mayBreak ? "scroll whole" : "scroll"
        guard look != TableMarkup.even else { return HTMLElement("div", ["class": box], [table]) }
        // Who reads by keys must be able to scroll, so the box can have the focus.
        return HTMLElement(
            "div",
            [
                "class": box, "tabindex": "0", "role": "region",
                "aria-label": caption.isEmpty ? name : caption,
            ],
            [table])
    }

    /// So many rows are kept on one page of paper.
    private static let wholeUpTo = 12
    /// The look of a table that needs more room than a narrow screen has.
    static let wide = "wide"
    /// The look of one whose columns are alike and narrow enough for every screen.
    static let even = "even"

    private var name: String { headings.first.map { $0.nodes.map(\.words).joined() } ?? "" }

    /// One body, or one for each part.
    private var bodies: [HTMLElement] {
        let parts = rows.reduce(into: [[Row]]()) { parts, row in
            if row.isPart || parts.isEmpty { parts.append([row]) } else { parts[parts.count - 1].append(row) }
        }
        return parts.map { HTMLElement("tbody", [:], $0.map(element)) }
    }

    private func element(_ row: Row) -> HTMLElement {
        if row.isPart, let cell = row.cells.first {
            let wide = HTMLElement(
                "th", ["scope": "rowgroup", "class": "part", "colspan": String(headings.count)], cell.nodes)
            return self.row([wide], row.look)
        }
        let first = row.cells.prefix(1).map { heading($0, "row") }
        return self.row(
            first + row.cells.dropFirst().map { HTMLElement("td", classes($0.look), $0.nodes) }, row.look)
    }

    private func row(_ cells: [HTMLElement], _ look: String) -> HTMLElement {
        HTMLElement("tr", classes(look), cells)
    }

    private func heading(_ cell: Cell, _ scope: String) -> HTMLElement {
        cell.look.isEmpty
            ? HTMLElement("th", ["scope": scope], cell.nodes)
            : HTMLElement("th", ["scope": scope, "class": cell.look], cell.nodes)
    }

    private func classes(_ look: String) -> KeyValuePairs<String, String> {
        look.isEmpty ? [:] : ["class": look]
    }
}

extension TableMarkup {
    /// The same table as other forms have it.
    init(_ table: Table, _ language: Language) {
        let text = CellText(numbers: Numbers(language))
        let looks = table.columns.map { $0.content == .number ? "number" : "" }
        caption = table.title.sentence
        headings = zip(table.columns, looks).map { Cell($0.heading.sentence, look: $1) }
        rows = table.rows.map { row in Row(cells: zip(row, looks).map { Cell(text.text($0), look: $1) }) }
    }
}
