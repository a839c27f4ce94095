import TerminalUI

/// Where the parts of the list of units stand; drawing and pointing read the same places.
struct UnitsLayout {
    /// From this width list and detail stand side by side.
    static let leastForDetail = 110

    let summary: Rect
    let header: Rect
    let list: Rect
    /// The room for what is to be said of the selected unit, in a wide window.
    let detail: Rect?

    /// The places in a window.
    ///
    /// - Parameter rows: what stands above them in rows.
    init(size: Size, below rows: Int = 0) {
        let body = ScreenFrame(size: size).body.droppingTop(rows)
        summary = body.row(0).inset(columns: 1)
        let rest = body.droppingTop(1)
        let listWidth = size.width >= UnitsLayout.leastForDetail ? max(76, size.width * 3 / 5) : size.width
        let left = rest.left(listWidth)
        header = left.row(0)
        list = left.droppingTop(1)
        detail = listWidth < size.width ? rest.droppingLeft(listWidth) : nil
    }

    /// The cells before the first column: the marker of the selected row and the mark.
    static let gutter = 3
}
