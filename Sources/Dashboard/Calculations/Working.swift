import Survey
import TerminalUI
import Wording

/// What stands where something is being worked out.
enum Working {
    /// Says so.
    ///
    /// - Parameter isInFront: whether the user stands there, and not on a list beside it.
    static func draw(
        _ language: Language, in area: Rect, on grid: inout Grid, isInFront: Bool = false
    ) {
        grid.put(ProgramWords.working[language], in: area.row(0).inset(columns: 2), role: .dim)
        if isInFront { grid.cursor = Cursor(x: area.x, y: area.y, isVisible: true) }
    }
}
