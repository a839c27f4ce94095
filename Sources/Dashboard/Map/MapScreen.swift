import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

/// The units of a list on a map, drawn from their centres.
struct MapScreen: Screen {
    /// The units that are drawn, in the order of the list that the map was opened from.
    let units: [Int]
    private(set) var measure = MapMeasure.response
    /// The class of each unit by the measure, in the order of `units`.
    private(set) var levels: [Int]
    /// Where the dots lie in the room that there is now; nil before that has been worked out.
    private(set) var layout: MapLayout?
    /// The unit that the user stands on; the row in `units`.
    var list: ScrollList

    /// The map of a list of units; nil where the register knows no centre of any.
    init?(_ listed: [Int], selected: Int?, in state: State) {
        let placed = listed.filter { state.content.register.units[$0].place != nil }
        guard !placed.isEmpty else { return nil }
        units = placed
        levels = placed.map { MapMeasure.response.level(of: $0, in: state.content) }
        list = ScrollList(
            count: placed.count, height: placed.count, cursor: selected.flatMap(placed.firstIndex) ?? 0)
    }

    var context: Command.Context { .map }
    var selectedUnit: Int? { list.selection.map { units[$0] } }
    var listedUnits: [Int] { units }

    func title(in state: State) -> Phrase { MapWords.title }

    mutating func select(unit: Int) {
        if let row = units.firstIndex(of: unit) { list.select(row) }
    }

    /// Shows the next measure, or the one before.
    mutating func turn(by steps: Int, in content: Content) {
        let measures = MapMeasure.available(in: content)
        let place = measures.firstIndex(of: measure) ?? 0
        measure = measures[(place + steps + measures.count) % measures.count]
        levels = units.map { measure.level(of: $0, in: content) }
    }

    /// Goes to the neighbour in a direction; where there is none, stays.
    mutating func move(x: Double, y: Double) {
        if let next = layout?.neighbour(of: list.cursor, towards: (x, y)) { list.select(next) }
    }

    func calculations(in state: State) -> [any Calculation] { [calculation(in: state)] }

    private func calculation(in state: State) -> MapCalculation {
        MapCalculation(units: units, size: MapFrame(size: state.size).map.size)
    }

    mutating func settle(in state: State) {
        list.resize(height: units.count)
        layout = state.result(of: calculation(in: state))
    }

    /// Selects the unit whose dots were clicked; a click on what is selected opens it.
    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome {
        let map = MapFrame(size: state.size).map
        let dot = (x: (x - map.x) * 2, y: (y - map.y) * 4)
        guard let layout, map.contains(x: x, y: y) else { return .done }
        let owner = Int(layout.owners[dot.y * layout.dotWidth + dot.x])
        guard owner >= 0 else { return .done }
        if owner == list.cursor { return .open }
        list.select(owner)
        return .done
    }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        MapView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    func readout(of state: State) -> Readout { readout(of: units, selected: list.selection, state) }

    func glance(of state: State) -> (readout: Readout, rows: Int) {
        let selected = selectedUnit
        return (
            readout(of: selected.map { [$0] } ?? [], selected: selected.map { _ in 0 }, state), units.count
        )
    }

    private func readout(of units: [Int], selected: Int?, _ state: State) -> Readout {
        let language = state.settings.language
        let rows = units.map { unit -> [Table.Cell] in
            let measures = MapMeasure.available(in: state.content).map { measure in
                measure.value(of: unit, in: state.content, state.settings.numbers)[language]
            }
            return [.text(state.content.register.units[unit].code), .text(state.content.name(of: unit))]
                + measures.map { .text($0) }
        }
        let headings =
            [UnitsWords.code, UnitsWords.name(state.content.frames.first?.one)]
            + MapMeasure.available(in: state.content).map(\.title)
        return Readout(
            title:
                "\(MapWords.title[language]), \(state.place.placeName(in: state.content)[language]) \(state.content.wave.year)",
            tables: [Table(columns: headings.map { Table.Column($0[language]) }, rows: rows)],
            selection: selected.map { Readout.Selection(row: $0) })
    }
}

/// Where the dots of units lie in a room.
struct MapCalculation: Calculation {
    /// Units with a place.
    let units: [Int]
    /// The room in cells.
    let size: Size

    func result(in content: Content) -> MapLayout {
        MapLayout(units.compactMap { content.register.units[$0].place }, size: size)
    }
}
