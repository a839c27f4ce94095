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
        open("unit.answers", key: "1", .answers),
        open("unit.help", key: "2", .help),
        open("unit.facts", key: "3", .facts),
        open("unit.follow-up", key: "4", .followUp),
        Command(
            "unit.question", .unit, keys: ["Enter"], QuestionWords.openFromUnit, hint: UnitsWords.openHint,
            rank: 6, group: .move,
            disabled: { state in
                let isAnswers = (state.front as? UnitScreen)?.section == .answers
                return isAnswers || state.selectedRow != nil ? nil : FollowUpScreenWords.nothingToEdit
            }
        ) { state in
            if let screen = state.front as? UnitScreen, screen.section == .answers {
                state.open(question: screen.list.cursor)
            } else {
                state.editSelectedRow()
            }
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
                let next = UnitScreen.Section(rawValue: (screen.section.rawValue + steps + count) % count)
                if let next { screen.show(next) }
            }
            return []
        }
    }

    private static func open(_ id: String, key: String, _ section: UnitScreen.Section) -> Command {
        Command(id, .unit, keys: [key], UnitWords.open(section.title), group: .move) { state in
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
        case .facts: UnitWords.facts
        case .followUp: TabWords.followUp
        }
    }
}

extension State {
    fileprivate mutating func changeUnit(_ change: (inout UnitScreen) -> Void) {
        self.change(UnitScreen.self) { screen, _ in change(&screen) }
    }
}
