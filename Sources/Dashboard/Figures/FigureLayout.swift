import SurveyAnalytics
import TerminalUI

/// Where the parts of a figure stand; drawing and pointing read the same places.
struct FigureLayout {
    /// What stands in it.
    let content: FigureBlocks
    let heading: Rect
    /// The rows of the figure.
    let rows: Rect
    /// The value that the user stands on, in words.
    let foot: Rect

    /// The cells before the rows: the marker of the selected one.
    static let gutter = 2
    /// The lines for the value in words.
    private static let footHeight = 3

    init(_ reading: FigureReading, state: State, size: Size) {
        let body = ScreenFrame(size: size).body
        content = FigureBlocks(reading: reading, state: state, width: body.width - FigureLayout.gutter - 1)
        let inside = body.droppingLeft(FigureLayout.gutter)
        heading = inside.top(content.heading.count)
        rows = inside.droppingTop(heading.height).droppingBottom(FigureLayout.footHeight)
        foot = inside.bottom(FigureLayout.footHeight)
    }

    /// The entry at a place on the screen, and the series where it can be told.
    func hit(x: Int, y: Int, showing cursor: Int) -> (entry: Int, series: Int?)? {
        guard y >= rows.y, y < rows.maxY else { return nil }
        let blocks = content.blocks
        let page = FigurePages.page(of: blocks.map(\.height), height: rows.height, showing: cursor)
        var top = rows.y
        for entry in page {
            let line = y - top
            guard line >= blocks[entry].height else {
                let byLine = blocks[entry].seriesLines.firstIndex(of: line)
                let byPlace = blocks[entry].seriesPlaces.firstIndex { $0.contains(x - rows.x) }
                return (entry, byLine ?? byPlace)
            }
            top += blocks[entry].height
        }
        return nil
    }
}
