import Survey
import TerminalUI
import Wording

/// The line that names the sections of a screen, the open one in brackets.
enum SectionTabs {
    static func draw(_ labels: [String], open: Int, in row: Rect, on grid: inout Grid) {
        let spans = labels.enumerated().map { place, label in
            place == open ? Span("[\(label)]", .activeTab) : Span(" \(label) ", .tab)
        }
        grid.put(spans, x: row.x, y: row.y, limit: row.maxX)
    }
}
