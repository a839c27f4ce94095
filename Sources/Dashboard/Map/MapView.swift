import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Where the parts of the map stand.
struct MapFrame {
    let heading: Rect
    let map: Rect
    let legend: Rect
    /// What is to be said of the selected unit, in a wide window.
    let detail: Rect?

    init(size: Size) {
        let body = ScreenFrame(size: size).body
        let width = size.width >= UnitsLayout.leastForDetail ? size.width * 3 / 5 : size.width
        let left = body.left(width)
        heading = left.row(0).inset(columns: 1)
        legend = left.bottom(1).inset(columns: 1)
        map = left.droppingTop(1).droppingBottom(1)
        detail = width < size.width ? body.droppingLeft(width) : nil
    }
}

/// Draws the map: a field of dots for each unit, its sign in the middle, and what the signs mean.
struct MapView {
    let state: State
    let screen: MapScreen

    private var language: Language { state.settings.language }

    func draw(in frame: ScreenFrame, on grid: inout Grid) {
        let places = MapFrame(size: state.size)
        drawHeading(in: places.heading, on: &grid)
        if let layout = screen.layout {
            drawFields(layout, in: places.map, on: &grid)
            drawSigns(layout, in: places.map, on: &grid)
        } else {
            Working.draw(language, in: places.map, on: &grid, isInFront: true)
        }
        drawLegend(in: places.legend, on: &grid)
        if let detail = places.detail { drawDetail(in: detail, on: &grid) }
        drawSelected(in: frame.message.inset(columns: 1), on: &grid)
    }

    private func drawHeading(in row: Rect, on grid: inout Grid) {
        let measures = MapMeasure.available(in: state.content).flatMap { measure -> [Span] in
            let isShown = measure == screen.measure
            let title = measure.title[language]
            return [Span(isShown ? "[\(title)]" : " \(title) ", isShown ? .activeTab : .tab)]
        }
        let numbers = state.settings.numbers
        let base = MapWords.shown(screen.units.count, of: state.placeUnits.count, numbers)[language]
        let left = row.maxX - TextWidth.of(base)
        grid.put([Span("\(MapWords.shows[language]) ", .dim)] + measures, x: row.x, y: row.y, limit: left - 1)
        grid.put(base, x: left, y: row.y, limit: row.maxX, role: .dim)
    }

    private func drawFields(_ layout: MapLayout, in area: Rect, on grid: inout Grid) {
        let kinds = screen.measure.levels
        var canvas = BrailleCanvas(area.size, glyphs: grid.glyphs)
        for y in 0..<layout.dotHeight {
            for x in 0..<layout.dotWidth {
                let owner = Int(layout.owners[y * layout.dotWidth + x])
                guard owner >= 0 else { continue }
                let kind = kinds[screen.levels[owner]]
                guard MapView.isInked(x: x, y: y, ink: kind.ink) else { continue }
                canvas.set(x: x, y: y, role: owner == screen.list.cursor ? .barMark : kind.role)
            }
        }
        grid.draw(canvas, x: area.x, y: area.y)
    }

    /// Whether a dot is drawn where only some of four are.
    private static func isInked(x: Int, y: Int, ink: Int) -> Bool {
        switch ink {
        case 4: true
        case 3: x % 2 == 0 || y % 2 == 0
        case 2: (x + y) % 2 == 0
        default: x % 2 == 0 && y % 2 == 0
        }
    }

    /// The sign of each unit in its middle; the selected one last, so that no other hides it.
    private func drawSigns(_ layout: MapLayout, in area: Rect, on grid: inout Grid) {
        let kinds = screen.measure.levels
        for place in layout.signs where place != screen.list.cursor {
            let cell = layout.cell(ofPlace: place)
            let role: Role =
                state.marks.contains(screen.units[place]) ? .marked : kinds[screen.levels[place]].role
            grid.put(
                grid.glyphs[kinds[screen.levels[place]].glyph], x: area.x + cell.x, y: area.y + cell.y,
                role: role)
        }
        guard let selected = screen.list.selection else { return }
        let cell = layout.cell(ofPlace: selected)
        let name = state.content.name(of: screen.units[selected])
        let sign = grid.glyphs[kinds[screen.levels[selected]].glyph]
        let label = " \(sign) \(name) "
        let x = max(area.x, min(area.x + cell.x - 1, area.maxX - TextWidth.of(label)))
        grid.put(label, x: x, y: area.y + cell.y, limit: area.maxX, role: .selected)
        grid.cursor = Cursor(x: x + 1, y: area.y + cell.y, isVisible: true)
    }

    private func drawLegend(in row: Rect, on grid: inout Grid) {
        let numbers = state.settings.numbers
        let spans = screen.measure.levels.enumerated().flatMap { place, level -> [Span] in
            let count = screen.levels.count { $0 == place }
            return [
                Span("\(grid.glyphs[level.glyph]) ", level.role),
                Span("\(level.meaning[language]): \(numbers.whole(count))  "),
            ]
        }
        grid.put(spans, x: row.x, y: row.y, limit: row.maxX)
    }

    private func drawSelected(in row: Rect, on grid: inout Grid) {
        guard let unit = screen.selectedUnit else { return }
        let words = screen.measure.words(of: unit, in: state.content, state.settings.numbers)[language]
        let code = state.content.register.units[unit].code
        grid.put(
            [Span("\(state.content.name(of: unit)) ", .heading), Span("\(code)  ", .dim), Span(words)],
            x: row.x,
            y: row.y, limit: row.maxX)
    }

    private func drawDetail(in area: Rect, on grid: inout Grid) {
        for y in area.y..<area.maxY { grid.put(grid.glyphs[.vertical], x: area.x, y: y, role: .border) }
        guard let unit = screen.selectedUnit else { return }
        let inside = area.droppingLeft(2)
        let room = Size(width: inside.width - 1, height: inside.height)
        grid.put(lines: UnitDetail(state: state, unit: unit).lines(in: room), in: inside)
    }
}
