import FollowUp
import Survey
import TerminalUI
import Wording

extension Command {
    /// What is done with units wherever they are seen.
    static let work: [Command] = [
        Command(
            "work.follow", .work, keys: ["o"], FollowUpScreenWords.followTitle,
            hint: FollowUpScreenWords.followHint, rank: 3, group: .work,
            disabled: { noUnit($0) ?? allListed($0) }
        ) { state in state.follow() },
        Command(
            "work.follow-many", .work, keys: ["O"], FollowUpScreenWords.follow, group: .work,
            disabled: noUnit
        ) { state in
            state.overlay = .menu(.following(state))
            return []
        },
        Command(
            "work.log", .work, keys: ["t"], FollowUpScreenWords.logCommand,
            hint: FollowUpScreenWords.logHint, rank: 4, group: .work, disabled: noUnit
        ) { state in
            state.overlay = .menu(.logging(state.chosenUnits, state: state))
            return []
        },
        Command(
            "work.status", .work, keys: ["v"], FollowUpScreenWords.statusCommand,
            hint: FieldWords.label(.status), rank: 5, group: .work, disabled: notListed
        ) { state in
            let units = state.chosenUnits.filter { state.entry(ofUnit: $0) != nil }
            state.overlay = .menu(.status(units, state: state))
            return []
        },
        Command(
            "work.due", .work, keys: ["d"], FollowUpScreenWords.dueCommand, hint: FieldWords.label(.due),
            rank: 6,
            group: .work, disabled: notListed
        ) { state in
            state.askForDue()
            return []
        },
        Command(
            "work.edit", .work, keys: ["i"], FollowUpScreenWords.editCommand,
            hint: FollowUpScreenWords.editHint,
            rank: 7, group: .work, disabled: notListed
        ) { state in
            if let entry = state.selectedUnit.flatMap(state.entry) {
                state.overlay = .form(.entry(entry, at: nil, state: state))
            }
            return []
        },
        Command(
            "work.contact", .work, keys: ["c"], FollowUpScreenWords.contactCommand, group: .work,
            disabled: noUnit
        ) { state in
            if let unit = state.selectedUnit { state.overlay = .form(.newContact(unit, state: state)) }
            return []
        },
        Command(
            "work.mail", .work, keys: ["M"], DraftWords.command, group: .work, disabled: noUnit
        ) { state in
            if let unit = state.selectedUnit { state.overlay = .menu(.mail(unit, state: state)) }
            return []
        },
        Command(
            "work.remove", .work, keys: ["x", "Delete"], FollowUpScreenWords.removeCommand, group: .work,
            disabled: { $0.selectedPart == nil ? notListed($0) : nil }
        ) { state in state.takeAway() },
        Command(
            "work.undo", .work, keys: ["u"], FollowUpScreenWords.undoCommand, group: .work,
            disabled: { hasDoneNothing($0) ? EditWords.refusal(.nothing, forward: false) : nil }
        ) { state in state.request(.undo) },
        Command(
            "work.redo", .work, keys: ["U", "Ctrl-R"], FollowUpScreenWords.redoCommand, group: .work,
            disabled: { hasDoneNothing($0) ? EditWords.refusal(.nothing, forward: true) : nil }
        ) { state in state.request(.redo) },
        Command(
            "work.history", .work, keys: ["H"], FollowUpScreenWords.historyCommand, group: .work,
            disabled: noUnit
        ) { state in state.selectedUnit.map { [.history(unit: $0)] } ?? [] },
    ]

    /// The lists that one steps between.
    static let tabs: [Command] = Tab.allCases.map { tab in
        Command(
            "tabs.\(tab.name)", .tabs, keys: ["\(tab.rawValue)"], tab.commandTitle, group: .move
        ) { state in
            state.show(tab)
            return tab.needs(of: state)
        }
    }

    /// What works in a form; all other keys go into its lines.
    static let form: [Command] = [
        Command(
            "form.save", .form, keys: ["Enter"], FollowUpScreenWords.save, hint: FollowUpScreenWords.saveHint,
            rank: 1, group: .work
        ) { state in state.acceptForm() },
        Command(
            "form.cancel", .form, keys: ["Esc"], ProgramWords.cancelTyping, hint: ProgramWords.cancelHint,
            rank: 2, group: .work
        ) { state in
            state.overlay = nil
            return []
        },
        step("form.next", keys: ["Down", "Tab"], FollowUpScreenWords.nextLine, rank: 3, by: 1),
        step("form.previous", keys: ["Up", "Shift-Tab"], FollowUpScreenWords.previousLine, rank: 50, by: -1),
    ]

    /// What changes a choice in a form.
    static let choice: [Command] = [
        choose(
            "choice.next", keys: ["Right"], FollowUpScreenWords.nextChoice,
            hint: FollowUpScreenWords.choiceHint, by: 1),
        choose("choice.previous", keys: ["Left"], FollowUpScreenWords.previousChoice, by: -1),
    ]

    private static func choose(
        _ id: String, keys: [String], _ title: Phrase, hint: Phrase? = nil, by steps: Int
    ) -> Command {
        Command(id, .choice, keys: keys, title, hint: hint, rank: 3, group: .choose) { state in
            guard case .form(var form) = state.overlay else { return [] }
            form.choose(by: steps)
            state.overlay = .form(form)
            return []
        }
    }

    private static func step(
        _ id: String, keys: [String], _ title: Phrase, rank: Int, by steps: Int
    ) -> Command {
        Command(id, .form, keys: keys, title, hint: rank < 50 ? title : nil, rank: rank, group: .move) {
            state in
            guard case .form(var form) = state.overlay else { return [] }
            form.move(by: steps)
            state.overlay = .form(form)
            return []
        }
    }

    /// Whether nobody has said a name, under which there could be something to undo.
    @Sendable private static func hasDoneNothing(_ state: State) -> Bool { state.desk.adviser == nil }

    @Sendable private static func noUnit(_ state: State) -> Phrase? {
        state.selectedUnit == nil ? UnitsWords.nothingListed : nil
    }

    @Sendable private static func allListed(_ state: State) -> Phrase? {
        state.followed(among: state.chosenUnits) == state.chosenUnits.count
            ? FollowUpScreenWords.isListed : nil
    }

    @Sendable private static func notListed(_ state: State) -> Phrase? {
        if state.followed(among: state.chosenUnits) > 0 { return nil }
        let areMarked = state.front.unit == nil && !state.markedUnits.isEmpty
        return areMarked ? FollowUpScreenWords.noneListed : FollowUpScreenWords.notListedHint
    }
}
