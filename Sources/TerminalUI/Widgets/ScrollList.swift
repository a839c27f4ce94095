/// The place in a list: how many rows there are, which one is selected and which one is shown first.
///
/// The selected row is always within what is shown.
public struct ScrollList: Hashable, Sendable {
    /// Rows in the list.
    public private(set) var count: Int
    /// Rows that can be shown at once, at least one.
    public private(set) var height: Int
    /// The selected row in 0..<count; 0 in an empty list.
    public private(set) var cursor: Int
    /// The first row that is shown.
    public private(set) var top: Int

    /// A list of `count` rows with the row `cursor` selected.
    public init(count: Int = 0, height: Int = 1, cursor: Int = 0) {
        self.count = max(0, count)
        self.height = max(1, height)
        self.cursor = cursor
        top = 0
        settle()
    }

    /// The selected row; nil in an empty list.
    public var selection: Int? { count > 0 ? cursor : nil }
    /// The rows that are shown.
    public var visible: Range<Int> { top..<min(count, top + height) }
    /// Whether rows are hidden above.
    public var hasMoreAbove: Bool { top > 0 }
    /// Whether rows are hidden below.
    public var hasMoreBelow: Bool { top + height < count }

    /// Takes another number of rows or another height, and keeps the selection where that is possible.
    public mutating func resize(count: Int? = nil, height: Int? = nil) {
        self.count = max(0, count ?? self.count)
        self.height = max(1, height ?? self.height)
        settle()
    }

    /// Selects the row `index`, or the nearest there is.
    public mutating func select(_ index: Int) {
        cursor = index
        settle()
    }

    /// Moves the selection by `rows`; it stops at the ends. Where it would go out of sight, a quarter of the window more
    /// is shown in that direction: one sees what comes, and the rows stand still for the next steps.
    public mutating func move(by rows: Int) {
        let before = top
        select(cursor + rows)
        guard top != before else { return }
        top += rows.signum() * (height / 4)
        settle()
    }

    /// Moves by `pages` pages, less one row that stays in sight.
    public mutating func page(by pages: Int) {
        let rows = max(1, height - 1) * pages
        top += rows
        select(cursor + rows)
    }

    /// Selects the first row.
    public mutating func moveToTop() { select(0) }

    /// Selects the last row.
    public mutating func moveToBottom() { select(count - 1) }

    /// Moves what is shown by `rows`; the selection follows only if it would leave the window.
    public mutating func scroll(by rows: Int) {
        top = max(0, min(top + rows, max(0, count - height)))
        cursor = max(top, min(cursor, top + height - 1))
        settle()
    }

    /// The row of the list at `offset` rows below the first that is shown; nil below the last.
    public func row(atOffset offset: Int) -> Int? {
        visible.contains(top + offset) ? top + offset : nil
    }

    /// Brings selection and window within the list, and the window to the selection.
    private mutating func settle() {
        cursor = max(0, min(cursor, count - 1))
        top = max(0, min(top, max(0, count - height)))
        if cursor < top { top = cursor }
        if cursor >= top + height { top = cursor - height + 1 }
    }
}
