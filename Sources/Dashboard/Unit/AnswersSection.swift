import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Every question: the unit's answer, and the distributions of its region and of the country.
///
/// The selected question stands at the top, and those after it follow as far as there is room.
struct AnswersSection {
    let state: State
    let screen: UnitScreen

    func draw(in area: Rect, on grid: inout Grid) {
        let selected = screen.list.cursor
        let first = firstShown(selected: selected, in: area)
        let items = state.content.wave.codebook.items
        var y = area.y
        for position in first..<items.count where y < area.maxY {
            let block = AnswerBlock(state: state, unit: screen.position, position: position)
            let isSelected = position == selected
            if isSelected { grid.cursor = Cursor(x: area.x, y: y, isVisible: true) }
            let room = Rect(x: area.x, y: y, width: area.width, height: area.maxY - y)
            grid.put(lines: block.lines(width: area.width, isSelected: isSelected), in: room)
            y += block.height(width: area.width) + 1
        }
    }

    /// The first question that is shown: the selected one, or an earlier one when those after it leave room.
    private func firstShown(selected: Int, in area: Rect) -> Int {
        let count = state.content.wave.codebook.items.count
        var (first, room) = (count, area.height + 1)
        while first > 0 {
            room -=
                AnswerBlock(state: state, unit: screen.position, position: first - 1)
                .height(width: area.width) + 1
            if room < 0 { break }
            first -= 1
        }
        return min(selected, first)
    }
}
