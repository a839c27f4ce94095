import Wording

extension Command {
    /// What works on every screen.
    static let screens: [Command] =
        movement(in: .screens) + [
            Command(
                "screens.region", .screens, keys: ["r"], ProgramWords.chooseRegion,
                hint: ProgramWords.regionHint,
                rank: 40, group: .choose
            ) { state in
                state.overlay = .menu(.regions(state))
                return []
            },
            Command(
                "screens.mouse", .screens, keys: ["m"], ProgramWords.toggleMouse, group: .program
            ) { state in
                state.settings.usesMouse.toggle()
                state.message = Message(ProgramWords.mouse(isOn: state.settings.usesMouse))
                return []
            },
            Command(
                "screens.help", .screens, keys: ["?", "F1"], ProgramWords.helpTitle,
                hint: ProgramWords.helpHint,
                rank: 5, group: .program,
                disabled: { $0.front is HelpScreen ? ProgramWords.helpIsOpen : nil }
            ) { state in
                state.open(HelpScreen(contexts: state.contexts))
                return []
            },
            Command(
                "screens.quit", .screens, keys: ["q"], ProgramWords.quit, hint: ProgramWords.quitHint,
                rank: 6,
                group: .program
            ) { _ in [.quit] },
        ]

    /// What works even while text is typed.
    static let everywhere: [Command] = [
        Command("program.quit", .everywhere, keys: ["Ctrl-Q"], ProgramWords.quitAlways, group: .program) {
            _ in
            [.quit]
        }
    ]

    /// The help screen has only what works on every screen.
    static let helpScreen: [Command] = [
        Command(
            "help.close", .help, keys: ["Esc", "Backspace", "?"], ProgramWords.closeHelp,
            hint: ProgramWords.backHint, rank: 1,
            group: .program
        ) { state in
            state.goBack()
            return []
        }
    ]
}

extension State {
    /// Goes one step back, to a screen that is as it was left. On the first screen search and filter are cleared
    /// first.
    mutating func goBack() {
        if screens.count > 1 {
            let left = screens.removeLast()
            if let tab = left.tab { shelf[tab] = left }
            if let unit = left.unit { front.select(unit: unit) }
        } else if !units.search.isEmpty {
            units.search(for: "", in: content, marks: marks)
        } else if units.filter != .all {
            units.choose(filter: .all, in: content, marks: marks)
        } else {
            message = Message(ProgramWords.isFirstScreen)
        }
    }
}
