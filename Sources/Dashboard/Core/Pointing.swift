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
        case .typing, .confirm: return []
        case nil: break
        }
        switch front {
        case .units: return clickInUnits(x: x, y: y)
        case .response(let screen): clickInList(screen.listed, x: x, y: y)
        case .followUp(let screen):
            sortByHeading(x: x, y: y)
            clickInList(screen.listed, x: x, y: y)
        case .unit, .history, .help: break
        }
        return []
    }

    /// Selects the row of a list that was clicked.
    private mutating func clickInList(_ listed: ListedUnits, x: Int, y: Int) {
        let layout = UnitsLayout(size: size)
        guard layout.list.contains(x: x, y: y), let row = listed.list.row(atOffset: y - layout.list.y)
        else { return }
        move { $0.select(row) }
    }

    /// Sorts the follow-up list by the heading that was clicked.
    private mutating func sortByHeading(x: Int, y: Int) {
        let layout = UnitsLayout(size: size)
        guard layout.header.contains(x: x, y: y) else { return }
        let table = FollowUpTable(state: self, width: layout.list.width)
        let column = table.layout.column(atX: x - layout.header.x - UnitsLayout.gutter)
        if let order = column.flatMap({ FollowUpTable.Column.allCases[$0].order }) {
            sort(chosenBy: order.rawValue)
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

    private mutating func clickInUnits(x: Int, y: Int) -> [Effect] {
        let layout = UnitsLayout(size: size)
        if layout.header.contains(x: x, y: y) {
            let table = UnitsTable(state: self, width: layout.list.width)
            let place = x - layout.header.x - UnitsLayout.gutter
            if let column = table.layout.column(atX: place) {
                units.sort(by: table.columns[column], in: content, marks: marks)
            }
        } else if layout.list.contains(x: x, y: y), let row = units.list.row(atOffset: y - layout.list.y) {
            guard row == units.list.cursor else {
                units.list.select(row)
                return []
            }
            if let screen = UnitScreen(units) { screens.append(.unit(screen)) }
        }
        return []
    }
}
