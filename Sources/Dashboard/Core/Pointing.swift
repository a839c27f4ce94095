import TerminalUI

extension State {
    /// Answers to the mouse: the wheel moves, a click selects, a click on what is selected opens, and a click on a
    /// heading sorts.
    mutating func point(_ event: KeyEvent) -> [Effect] {
        guard settings.usesMouse else { return [] }
        switch event {
        case .wheelUp: move { $0.move(by: -3) }
        case .wheelDown: move { $0.move(by: 3) }
        case .click(let x, let y): return click(x: x, y: y)
        default: break
        }
        return []
    }

    private mutating func click(x: Int, y: Int) -> [Effect] {
        switch overlay {
        case .menu(let menu): return click(x: x, y: y, in: menu)
        case .form(var form):
            let frame = FormView.frame(of: form, in: size)
            if frame.contains(x: x, y: y) { form.select(line: y - frame.y - 1) }
            overlay = .form(form)
            return []
        case .palette(var palette):
            let area = PaletteView.list(in: size)
            guard area.contains(x: x, y: y), let row = palette.list.row(atOffset: y - area.y) else {
                return []
            }
            palette.list.select(row)
            overlay = .palette(palette)
            return runPalette()
        case .typing, .confirm: return []
        case nil: break
        }
        let state = self
        switch front.click(x: x, y: y, in: state) {
        case .done: return []
        case .open: return dispatch(.enter)
        }
    }

    private mutating func click(x: Int, y: Int, in menu: Menu) -> [Effect] {
        let inside = MenuView.frame(of: menu, in: self).inset(columns: 1, rows: 1)
        guard inside.contains(x: x, y: y), let row = menu.list.row(atOffset: y - inside.y) else {
            overlay = nil
            return []
        }
        var chosen = menu
        chosen.list.select(row)
        overlay = .menu(chosen)
        return chooseEntry()
    }
}
