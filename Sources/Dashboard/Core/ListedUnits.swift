import TerminalUI

/// Units in a list: which are listed, in which order, and where the user stands among them.
struct ListedUnits: Sendable {
    /// Positions of the units in the register.
    private(set) var rows: [Int] = []
    /// Where the user stands.
    var list = ScrollList()
    /// What the names are searched for.
    var search = ""

    /// The unit of the selected row.
    var selected: Int? { list.selection.flatMap { rows.indices.contains($0) ? rows[$0] : nil } }

    /// Lists other units; the selected one stays selected where it stays, and else its place does.
    mutating func show(_ units: [Int]) {
        let before = selected
        rows = units
        list.resize(count: rows.count)
        if let before { select(before) }
    }

    /// Selects the row of a unit, where it is listed.
    mutating func select(_ unit: Int) {
        if let row = rows.firstIndex(of: unit) { list.select(row) }
    }
}
