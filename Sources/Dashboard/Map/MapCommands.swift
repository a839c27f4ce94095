import Survey
import TerminalUI
import Wording

extension Command {
    /// What works on the map.
    static let map: [Command] = [
        Command(
            "map.open", .map, keys: ["Enter"], UnitsWords.open, hint: UnitsWords.openHint, rank: 1,
            group: .move
        ) { state in
            state.open(UnitScreen(state.selectedUnit, of: state.listedUnits))
            return []
        },
        step("map.up", keys: ["Up", "k"], MapWords.north, x: 0, y: -1),
        step("map.down", keys: ["Down", "j"], MapWords.south, x: 0, y: 1),
        step("map.left", keys: ["Left", "h"], MapWords.west, x: -1, y: 0),
        step("map.right", keys: ["Right", "l"], MapWords.east, x: 1, y: 0),
        turn(
            "map.next", keys: ["Tab", "n"], MapWords.nextMeasure, hint: MapWords.measureHint, rank: 2, by: 1),
        turn("map.previous", keys: ["Shift-Tab", "p"], MapWords.previousMeasure, rank: 50, by: -1),
        Command(
            "map.mark", .map, keys: ["Space"], UnitsWords.mark, hint: UnitsWords.markHint, rank: 8,
            group: .work
        ) { state in
            state.toggleMark(state.selectedUnit)
            return []
        },
        Command(
            "map.close", .map, keys: ["Esc", "Backspace"], MapWords.close, hint: ProgramWords.backHint,
            rank: 3, group: .move
        ) { state in
            let unit = state.selectedUnit
            state.goBack()
            if let unit { state.front.select(unit: unit) }
            return []
        },
    ]

    private static func step(_ id: String, keys: [String], _ title: Phrase, x: Double, y: Double) -> Command {
        Command(id, .map, keys: keys, title, group: .move) { state in
            state.change(MapScreen.self) { screen, _ in screen.move(x: x, y: y) }
            return []
        }
    }

    private static func turn(
        _ id: String, keys: [String], _ title: Phrase, hint: Phrase? = nil, rank: Int, by steps: Int
    ) -> Command {
        Command(id, .map, keys: keys, title, hint: hint, rank: rank, group: .choose) { state in
            state.change(MapScreen.self) { screen, state in screen.turn(by: steps, in: state.content) }
            return []
        }
    }
}
