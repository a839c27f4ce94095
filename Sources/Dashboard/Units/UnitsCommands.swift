import Survey
import TerminalUI
import Wording

extension Command {
    /// What works in the list of units.
    static let units: [Command] = [
        Command(
            "units.open", .units, keys: ["Enter", "Right", "l"], UnitsWords.open, hint: UnitsWords.openHint,
            rank: 1,
            group: .move, disabled: nothingListed
        ) { state in
            state.open(UnitScreen(state.units))
            return []
        },
        Command(
            "units.search", .units, keys: ["/"], UnitsWords.search, hint: UnitsWords.searchHint, rank: 2,
            group: .find
        ) { state in
            state.beginSearch()
            return []
        },
        Command(
            "units.sort", .units, keys: ["s"], UnitsWords.sort, hint: UnitsWords.sortHint, rank: 10,
            group: .find
        ) { state in
            state.overlay = .menu(.sorting(state))
            return []
        },
        Command("units.turn", .units, keys: ["S"], UnitsWords.turn, group: .find) { state in
            state.units.turn(in: state.content, marks: state.marks)
            return []
        },
        Command(
            "units.filter", .units, keys: ["f"], UnitsWords.filter, hint: UnitsWords.filterHint, rank: 9,
            group: .find
        ) { state in
            state.overlay = .menu(.filters(state))
            return []
        },
        Command(
            "units.mark", .units, keys: ["Space"], UnitsWords.mark, hint: UnitsWords.markHint, rank: 8,
            group: .work,
            disabled: nothingListed
        ) { state in
            state.toggleMark(state.units.selectedUnit)
            state.units.list.move(by: 1)
            return []
        },
        Command(
            "units.mark-all", .units, keys: ["a"], UnitsWords.markAll, group: .work, disabled: nothingListed
        ) {
            state in
            state.toggleMarks(state.units.rows)
            return []
        },
        Command(
            "units.group", .units, keys: ["K"], GroupWords.save, group: .work,
            disabled: { $0.marks.isEmpty ? GroupWords.nothingMarked : nil }
        ) { state in
            state.beginGroup()
            return []
        },
        Command(
            "units.frame", .units, keys: ["b"], UnitsWords.nextFrame, group: .choose,
            disabled: { state in
                let frames = state.units.frames(in: state.content)
                let frame = state.content.register.frame(state.units.frame)?.label
                return frames.count > 1 ? nil : UnitsWords.oneFrame(frame ?? Phrase(state.units.frame))
            }
        ) { state in
            state.showNextFrame()
            return []
        },
        Command(
            "units.map", .units, keys: ["Tab"], MapWords.open, hint: MapWords.hint, rank: 11, group: .choose,
            disabled: { state in
                state.listedUnits.contains { state.content.register.units[$0].place != nil }
                    ? nil : MapWords.noPlaces
            }
        ) { state in
            state.open(MapScreen(state.listedUnits, selected: state.selectedUnit, in: state))
            return []
        },
        Command(
            "units.show-all", .units, keys: ["Esc", "Backspace"], UnitsWords.showAll,
            hint: ProgramWords.backHint, rank: 7, group: .find,
            disabled: { $0.hasNothingBehind ? ProgramWords.isFirstScreen : nil }
        ) { state in
            state.goBack()
            return []
        },
    ]

    @Sendable private static func nothingListed(_ state: State) -> Phrase? {
        state.units.rows.isEmpty ? UnitsWords.nothingListed : nil
    }
}

extension State {
    mutating func toggleMark(_ unit: Int?) {
        guard let unit else { return }
        if marks.remove(unit) == nil { marks.insert(unit) }
    }

    /// Marks all these units, or takes the marks off when every one has one.
    mutating func toggleMarks(_ units: [Int]) {
        let removes = marked(among: units).count == units.count
        marks = removes ? marks.subtracting(units) : Set(units).union(marks)
        message = Message(removes ? UnitsWords.unmarked(units.count) : UnitsWords.marked(units.count))
    }

    fileprivate mutating func showNextFrame() {
        let frames = units.frames(in: content).map(\.id)
        guard let index = frames.firstIndex(of: units.frame) else { return }
        units.choose(frame: frames[(index + 1) % frames.count], in: content)
    }
}
