/// The size of a grid or window, in cells.
public struct Size: Hashable, Sendable {
    /// Columns.
    public var width: Int
    /// Rows.
    public var height: Int

    /// A size of `width` columns and `height` rows; negative values count as zero.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }
}

/// A rectangle of cells; `x` and `y` count from zero at the top left.
public struct Rect: Hashable, Sendable {
    /// The first column.
    public var x: Int
    /// The first row.
    public var y: Int
    /// Columns, zero or more.
    public var width: Int
    /// Rows, zero or more.
    public var height: Int

    /// A rectangle from its top left corner; negative extents count as zero.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The whole of a grid of `size`.
    public init(_ size: Size) {
        self.init(x: 0, y: 0, width: size.width, height: size.height)
    }

    /// The column after the last.
    public var maxX: Int { x + width }
    /// The row after the last.
    public var maxY: Int { y + height }
    /// The extents alone.
    public var size: Size { Size(width: width, height: height) }
    /// Whether there is no cell in it.
    public var isEmpty: Bool { width == 0 || height == 0 }

    /// Whether the cell at `x`, `y` lies inside.
    public func contains(x: Int, y: Int) -> Bool {
        x >= self.x && x < maxX && y >= self.y && y < maxY
    }

    /// The part that lies in both.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(
            x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }

    /// The rectangle without a margin of `columns` at both sides and `rows` above and below.
    public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
        Rect(x: x + columns, y: y + rows, width: width - 2 * columns, height: height - 2 * rows)
    }

    /// The first `count` rows, at most all.
    public func top(_ count: Int) -> Rect {
        Rect(x: x, y: y, width: width, height: min(count, height))
    }

    /// The last `count` rows, at most all.
    public func bottom(_ count: Int) -> Rect {
        let rows = max(0, min(count, height))
        return Rect(x: x, y: maxY - rows, width: width, height: rows)
    }

    /// What is left below the first `count` rows.
    public func droppingTop(_ count: Int) -> Rect { bottom(height - count) }

    /// What is left above the last `count` rows.
    public func droppingBottom(_ count: Int) -> Rect { top(max(0, height - count)) }

    /// The first `count` columns, at most all.
    public func left(_ count: Int) -> Rect {
        Rect(x: x, y: y, width: min(count, width), height: height)
    }

    /// What is left beside the first `count` columns.
    public func droppingLeft(_ count: Int) -> Rect {
        let columns = max(0, min(count, width))
        return Rect(x: x + columns, y: y, width: width - columns, height: height)
    }

    /// Row `index` of the rectangle, counted from its top.
    public func row(_ index: Int) -> Rect {
        Rect(x: x, y: y + index, width: width, height: index >= 0 && index < height ? 1 : 0)
    }
}
