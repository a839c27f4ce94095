import TerminalUI

/// The lines of one entry of a figure, and which of them belongs to each series.
struct FigureBlock {
    var lines: [[Span]]
    /// The lines of the series, where each has its own; empty where they share one.
    var seriesLines: [Int] = []
    /// The place of each series in the line that they share; empty where they cannot be told apart by place.
    var seriesPlaces: [Range<Int>] = []

    var height: Int { lines.count }
}

/// Blocks below each other, as many at a time as there is room for.
enum FigurePages {
    /// The blocks that are shown together with one of them. A block that is higher than the page stands alone.
    static func page(of heights: [Int], height: Int, showing cursor: Int) -> Range<Int> {
        var first = 0
        var used = 0
        for (index, block) in heights.enumerated() {
            if index > first, used + block > height {
                if cursor < index { return first..<index }
                first = index
                used = 0
            }
            used += block
        }
        return first..<heights.count
    }
}
