import Survey
import Wording

extension Command {
    /// What begins an import and takes one back, on every screen.
    static let imports: [Command] = [
        Command(
            "screens.import", .screens, keys: ["Ctrl-O"], ImportScreenWords.begin, group: .program,
            disabled: { $0.importDesk.refusal }
        ) { state in
            state.beginImport()
            return []
        },
        Command(
            "screens.undo-import", .screens, keys: ["Ctrl-T"], ImportScreenWords.undo, group: .program,
            disabled: { $0.importDesk.refusal }
        ) { _ in [.findLastImport] },
    ]

    /// What works in front of what an import would bring.
    static let importing: [Command] = [
        Command(
            "importing.keep", .importing, keys: ["i"], ImportScreenWords.keep,
            hint: ImportScreenWords.beginHint,
            rank: 1, group: .work
        ) { state in
            state.askToKeep()
            return []
        },
        Command(
            "importing.match", .importing, keys: ["Enter", "Right", "l"], ImportScreenWords.match,
            hint: ImportScreenWords.matchHint, rank: 2, group: .choose,
            disabled: { state in
                let stranger = (state.front as? ImportScreen)?.selectedStranger
                return stranger == nil ? ImportScreenWords.nothingToMatch : nil
            }
        ) { state in
            state.askForUnit()
            return []
        },
        Command(
            "importing.leave", .importing, keys: ["Esc", "Backspace"], ImportScreenWords.leave,
            hint: ImportScreenWords.leaveHint, rank: 3, group: .move
        ) { state in
            state.leaveImport()
            return []
        },
    ]
}
