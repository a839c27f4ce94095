import Survey
import TerminalUI
import Wording

extension Command {
    /// What works on the screen of one question.
    static let question: [Command] =
        [
            Command(
                "question.open", .question, keys: ["Enter"], QuestionWords.openUnits,
                hint: UnitsWords.openHint, rank: 1, group: .move, disabled: nobodyBehind
            ) { state in
                state.openCell()
                return []
            },
            step(
                "question.next-section", ["Tab"], UnitWords.nextSection, UnitWords.sectionHint, rank: 2
            ) { screen, _ in screen.turn(by: 1) },
            step("question.previous-section", ["Shift-Tab"], UnitWords.previousSection) { screen, _ in
                screen.turn(by: -1)
            },
            step("question.right", ["Right", "l"], QuestionWords.right, QuestionWords.numberHint, rank: 5) {
                $0.stepNumber(by: 1, in: $1)
            },
            step("question.left", ["Left", "h"], QuestionWords.left) { $0.stepNumber(by: -1, in: $1) },
            step("question.next", ["n"], QuestionWords.next, UnitWords.nextHint, rank: 3) { screen, _ in
                screen.step(by: 1)
            },
            step("question.previous", ["p"], QuestionWords.previous, UnitWords.previousHint, rank: 8) {
                screen, _ in screen.step(by: -1)
            },
            Command(
                "question.wave", .question, keys: ["w", "å"], QuestionWords.wave,
                hint: QuestionWords.waveHint, rank: 4, group: .choose,
                disabled: { $0.content.earlier.isEmpty ? QuestionWords.oneWave : nil }
            ) { state in
                state.change(QuestionScreen.self) { $0.stepWave(in: $1) }
                return []
            },
            step(
                "question.change", ["d"], QuestionWords.goToChange, QuestionWords.changeHint, rank: 7,
                group: .choose
            ) { screen, _ in screen.show(.change) },
            Command(
                "question.next-division", .question, keys: ["i"], QuestionWords.nextDivision,
                hint: QuestionWords.divisionHint, rank: 6, group: .choose, disabled: notDivided
            ) { state in
                state.change(QuestionScreen.self) { $0.stepDivision(by: 1, in: $1) }
                return []
            },
            Command(
                "question.previous-division", .question, keys: ["I"], QuestionWords.previousDivision,
                group: .choose, disabled: notDivided
            ) { state in
                state.change(QuestionScreen.self) { $0.stepDivision(by: -1, in: $1) }
                return []
            },
        ] + sections + [
            Command(
                "question.back", .question, keys: ["Esc", "Backspace"], ProgramWords.back,
                hint: ProgramWords.backHint, rank: 9, group: .move
            ) { state in
                state.goBack()
                return []
            }
        ]

    private static let sections: [Command] = QuestionScreen.Section.allCases.map { section in
        Command(
            "question.section-\(section.rawValue + 1)", .question, keys: ["\(section.rawValue + 1)"],
            UnitWords.open(section.title), group: .move
        ) { state in
            state.change(QuestionScreen.self) { screen, _ in screen.show(section) }
            return []
        }
    }

    private static func step(
        _ id: String, _ keys: [String], _ title: Phrase, _ hint: Phrase? = nil, rank: Int = 50,
        group: Group = .move, _ change: @escaping @Sendable (inout QuestionScreen, State) -> Void
    ) -> Command {
        Command(id, .question, keys: keys, title, hint: hint, rank: rank, group: group) { state in
            state.change(QuestionScreen.self, change)
            return []
        }
    }

    @Sendable private static func nobodyBehind(_ state: State) -> Phrase? {
        guard let cell = (state.front as? QuestionScreen)?.cell else { return QuestionWords.noUnits }
        let isEmpty = cell.units?.units.isEmpty ?? true
        return isEmpty && cell.unit == nil ? QuestionWords.noUnits : nil
    }

    @Sendable private static func notDivided(_ state: State) -> Phrase? {
        (state.front as? QuestionScreen)?.section == .divisions ? nil : QuestionWords.notDivided
    }
}

extension State {
    /// Opens who stands behind the number that the user stands on.
    fileprivate mutating func openCell() {
        guard let screen = front as? QuestionScreen, let cell = screen.cell else { return }
        if let unit = cell.unit {
            let column = screen.content.place(screen.list.selection).map { screen.content.blocks[$0.block] }
            let units = column?.rows.compactMap { $0.cells.first?.unit } ?? [unit]
            open(UnitScreen(unit, of: units))
        } else if let subset = cell.units {
            open(UnitsScreen(content: content, subset: subset))
        }
    }

    /// Opens a question of the newest wave, to step between all of them.
    mutating func open(question position: Int) {
        let items = content.wave.codebook.items.map(\.id)
        guard items.indices.contains(position) else { return }
        open(QuestionScreen(items, at: position, year: content.wave.year))
        refreshLists()
    }
}
