import Survey
import TerminalUI
import Wording

/// A form as a box over the screen.
enum FormView {
    /// The box of a form.
    static func frame(of form: Form, in size: Size) -> Rect {
        let width = min(size.width - 4, 96)
        let height = min(form.lines.count + 2, size.height - 6)
        return Rect(
            x: (size.width - width) / 2, y: max(2, (size.height - height) / 2 - 1), width: width,
            height: height)
    }

    static func draw(_ form: Form, of state: State, on grid: inout Grid) {
        let language = state.settings.language
        let frame = frame(of: form, in: state.size)
        grid.fill(frame)
        grid.frame(frame, title: form.title[language])
        let inside = frame.inset(columns: 2, rows: 1)
        let labels = form.lines.map { FieldWords.label($0.field)[language] }
        let column = min(28, (labels.map(TextWidth.of).max() ?? 0) + 2)
        for (index, line) in form.lines.enumerated() {
            let row = inside.row(index)
            let isSelected = index == form.cursor
            let label = Rect(x: row.x, y: row.y, width: column - 1, height: 1)
            grid.put(labels[index], in: label, role: isSelected ? .heading : .dim)
            draw(line, isSelected: isSelected, in: row.droppingLeft(column), state: state, on: &grid)
        }
    }

    private static func draw(
        _ line: Form.Line, isSelected: Bool, in area: Rect, state: State, on grid: inout Grid
    ) {
        if isSelected { grid.fill(area, role: .input) }
        let role: Role = isSelected ? .input : .text
        switch line.value {
        case .text(let field):
            guard isSelected else { return grid.put(field.text, in: area) }
            let window = field.window(width: area.width)
            grid.put(window.text, x: area.x, y: area.y, limit: area.maxX, role: role)
            grid.cursor = Cursor(x: area.x + window.cursor, y: area.y, isVisible: true)
        case .choice(let ids, let selected):
            let words = FormView.words(ids[selected], line)[state.settings.language]
            let glyphs = grid.glyphs
            let text = isSelected ? "\(glyphs[.moreLeft]) \(words) \(glyphs[.moreRight])" : words
            grid.put(text, x: area.x, y: area.y, limit: area.maxX, role: role)
            if isSelected { grid.cursor = Cursor(x: area.x, y: area.y, isVisible: true) }
        }
    }

    private static func words(_ id: String, _ line: Form.Line) -> Phrase {
        if line.field == .reminder { return id.isEmpty ? ProgramWords.no : ProgramWords.yes }
        return FieldWords.value(id.isEmpty ? nil : id, of: line.field)
    }
}
