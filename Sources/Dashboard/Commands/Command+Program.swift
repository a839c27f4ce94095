import Survey
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
                "screens.palette", .screens, keys: [":", "Ctrl-P"], PaletteWords.open,
                hint: PaletteWords.hint,
                rank: 4, group: .find
            ) { state in
                state.overlay = .palette(Palette(state))
                return Tab.figures.needs(of: state)
            },
            Command(
                "screens.back", .screens, keys: ["<"], ProgramWords.backInTrail, group: .move,
                disabled: { $0.trail.hasPast ? nil : ProgramWords.noPast }
            ) { state in
                state.travel { $0.back(from: $1) }
                return []
            },
            Command(
                "screens.forward", .screens, keys: [">"], ProgramWords.forwardInTrail, group: .move,
                disabled: { $0.trail.hasFuture ? nil : ProgramWords.noFuture }
            ) { state in
                state.travel { $0.forward(from: $1) }
                return []
            },
            Command(
                "screens.language", .screens, keys: ["L"], ProgramWords.nextLanguage, group: .program
            ) { state in state.speakNextLanguage() },
            Command("screens.theme", .screens, keys: ["T"], ProgramWords.nextTheme, group: .program) {
                state in state.showNextTheme()
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
                state.openHelp()
                return []
            },
            Command(
                "screens.quit", .screens, keys: ["q"], ProgramWords.quit, hint: ProgramWords.quitHint,
                rank: 6,
                group: .program
            ) { state in state.leave() },
        ]

    /// What works even while text is typed.
    static let everywhere: [Command] = [
        Command("program.quit", .everywhere, keys: ["Ctrl-Q"], ProgramWords.quitAlways, group: .program) {
            state in
            state.leave()
        }
    ]

}

extension State {
    /// Goes one step back, to a screen that is as it was left. On the first screen search and filter are cleared
    /// first.
    mutating func goBack() {
        if screens.count > 1 {
            leaveScreens()
            let left = screens.removeLast()
            if let tab = left.tab { shelf[tab] = left }
            if let unit = left.unit { front.select(unit: unit) }
            // Help gives back what it was called over.
            if let help = left as? HelpScreen { overlay = help.covered }
        } else if !units.search.isEmpty {
            units.search(for: "", in: content, marks: marks)
        } else if units.filter != .all {
            units.choose(filter: .all, in: content, marks: marks)
        } else {
            message = Message(ProgramWords.isFirstScreen)
        }
    }

    /// Whether this is the first screen and shows all that there is.
    var hasNothingBehind: Bool { screens.count == 1 && units.search.isEmpty && units.filter == .all }

    /// Opens help on what works now, above what lies over the screen too.
    mutating func openHelp() {
        let help = HelpScreen(self)
        overlay = nil
        open(help)
    }

    /// Speaks the next language from now on, and remembers it.
    mutating func speakNextLanguage() -> [Effect] {
        let languages = Language.allCases
        let place = languages.firstIndex(of: settings.language) ?? 0
        settings.language = languages[(place + 1) % languages.count]
        message = Message(ProgramWords.speaks)
        return [.remember(.language, settings.language.rawValue)]
    }

    /// Shows the next theme from now on, and remembers it.
    fileprivate mutating func showNextTheme() -> [Effect] {
        settings.theme = settings.theme.next
        message = Message(ProgramWords.shows(theme: settings.theme.name))
        return [.remember(.theme, settings.theme.name)]
    }
}
