import Wording

extension Command {
    /// What works in help, beside what works on every screen.
    static let helpScreen: [Command] = [
        Command(
            "help.run", .help, keys: ["Enter"], ProgramWords.runFromHelp, hint: PaletteWords.runHint, rank: 1,
            group: .choose,
            disabled: { ($0.front as? HelpScreen)?.selected == nil ? PaletteWords.nothing : nil }
        ) { state in state.runFromHelp() },
        Command(
            "help.search", .help, keys: ["/"], ProgramWords.searchHelp, hint: UnitsWords.searchHint, rank: 2,
            group: .find
        ) { state in
            state.beginSearch()
            return []
        },
        Command(
            "help.close", .help, keys: ["Esc", "Backspace", "?"], ProgramWords.closeHelp,
            hint: ProgramWords.backHint, rank: 3, group: .program
        ) { state in
            state.goBack()
            return []
        },
    ]
}

extension State {
    /// Goes back to the screen that help was called from and does there what is chosen.
    fileprivate mutating func runFromHelp() -> [Effect] {
        guard let command = (front as? HelpScreen)?.selected else { return [] }
        goBack()
        return run(command)
    }
}
