import Survey
import TerminalUI
import Wording

extension Command {
    /// What works on the screen of one unit.
    static let unit: [Command] = [
        step("unit.next", keys: ["n"], UnitWords.next, hint: UnitWords.nextHint, rank: 2, by: 1),
        step("unit.previous", keys: ["p"], UnitWords.previous, hint: UnitWords.previousHint, rank: 3, by: -1),
        turn(
            "unit.next-section", keys: ["Tab", "Right", "l"], UnitWords.nextSection,
            hint: UnitWords.sectionHint,
            rank: 1, by: 1),
        turn(
            "unit.previous-section", keys: ["Shift-Tab", "Left", "h"], UnitWords.previousSection, rank: 50,
            by: -1),
        open(.answers), open(.help), open(.texts), open(.history), open(.facts), open(.similar),
        open(.followUp),
        Command(
            "unit.open", .unit, keys: ["Enter"], SectionWords.open, hint: UnitsWords.openHint, rank: 1,
            group: .move, disabled: { $0.openedFromRow == nil ? SectionWords.nothingToOpen : nil }
        ) { state in
            state.openRow()
            return []
        },
        Command(
            "unit.mark", .unit, keys: ["Space"], UnitsWords.mark, hint: UnitsWords.markHint, rank: 8,
            group: .work
        ) { state in
            state.toggleMark(state.front.unit)
            return []
        },
        Command(
            "unit.back", .unit, keys: ["Esc", "Backspace"], ProgramWords.back, hint: ProgramWords.backHint,
            rank: 4,
            group: .move
        ) {
            state in
            state.goBack()
            return []
        },
    ]

    private static func step(
        _ id: String, keys: [String], _ title: Phrase, hint: Phrase, rank: Int, by steps: Int
    ) -> Command {
        Command(id, .unit, keys: keys, title, hint: hint, rank: rank, group: .move) { state in
            state.changeUnit { $0.step(by: steps) }
            return []
        }
    }

    private static func turn(
        _ id: String, keys: [String], _ title: Phrase, hint: Phrase? = nil, rank: Int, by steps: Int
    ) -> Command {
        Command(id, .unit, keys: keys, title, hint: hint, rank: rank, group: .move) { state in
            state.changeUnit { screen in
                let count = UnitScreen.Section.allCases.count
                screen.show(UnitScreen.Section.allCases[(screen.section.place + steps + count) % count])
            }
            return []
        }
    }

    private static func open(_ section: UnitScreen.Section) -> Command {
        Command(
            "unit.\(section.rawValue)", .unit, keys: [String(section.place + 1)],
            UnitWords.open(section.title), group: .move
        ) { state in
            state.changeUnit { $0.show(section) }
            return []
        }
    }
}

extension UnitScreen.Section {
    var title: Phrase {
        switch self {
        case .answers: UnitWords.answers
        case .help: UnitWords.help
        case .texts: SectionWords.texts
        case .history: SectionWords.history
        case .facts: UnitWords.facts
        case .similar: SectionWords.similar
        case .followUp: TabWords.followUp
        }
    }
}

extension State {
    /// What the selected row of a unit's section leads to.
    fileprivate var openedFromRow: RowOpening? {
        guard let screen = front as? UnitScreen else { return nil }
        if screen.section == .answers { return .question(screen.list.cursor) }
        return screen.target.map { .target($0) }
    }

    /// Opens what the selected row leads to, or the question.
    fileprivate mutating func openRow() {
        switch openedFromRow {
        case .target(let target): open(target)
        case .question(let position): open(question: position)
        case nil: break
        }
    }

    fileprivate mutating func changeUnit(_ change: (inout UnitScreen) -> Void) {
        self.change(UnitScreen.self) { screen, _ in change(&screen) }
    }
}

/// What Enter does on a row of a unit's section.
private enum RowOpening {
    /// What the row shows is opened.
    case target(SectionTarget)
    /// The question at a position of the codebook is opened.
    case question(Int)
}
