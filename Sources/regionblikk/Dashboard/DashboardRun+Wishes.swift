import Dashboard
import Glibc
import Survey
import TerminalUI
import Wording
import Workspace

/// What the user wants, and what is wrong with the file that says it.
struct Wishes {
    var settings: Settings
    var keymap: Keymap
    var problem: Phrase?
}

extension DashboardRun {
    /// The theme that the command line names; nil when it names none.
    ///
    /// - Throws: that there is no such theme, and which there are.
    func givenTheme() throws(Failure) -> Theme? {
        guard let name = command.theme else { return nil }
        if let theme = Theme.named(name) { return theme }
        throw Failure.unknown(CommandWords.theme, name, among: Theme.all.map(\.name), language)
    }

    /// What the command line asks for, or else what was chosen last, or else what the file of settings says.
    func wishes(_ workspace: Workspace, glyphs: GlyphSet, theme: Theme?) -> Wishes {
        let language = command.shared.givenLanguage ?? workspace.remembered(.language).flatMap(Language.init)
        let theme = theme ?? workspace.remembered(.theme).flatMap(Theme.named)
        var wishes = Wishes(
            settings: Settings(
                language: language ?? .bokmaal, glyphs: command.ascii ? .ascii : glyphs,
                theme: theme ?? Self.suitingTheme, usesMouse: !command.noMouse),
            keymap: .standard)
        do {
            let file = try workspace.places.readSettings()
            if let wanted = file.language, language == nil { wishes.settings.language = wanted }
            if let wanted = file.theme.flatMap(Theme.named), theme == nil { wishes.settings.theme = wanted }
            if file.usesASCII == true { wishes.settings.glyphs = .ascii }
            if file.usesMouse == false { wishes.settings.usesMouse = false }
            wishes.keymap = Keymap.changed(by: file.keys).keymap
            let problems = SettingsProblems.phrases(theme: file.theme, keys: file.keys)
            wishes.problem = problems.first.map { SettingsWords.problem($0, more: problems.count - 1) }
        } catch {
            wishes.problem = error.phrase
        }
        return wishes
    }

    /// The theme that suits the terminal's ground, where the terminal says what it is.
    private static var suitingTheme: Theme {
        getenv("COLORFGBG").flatMap { Theme.suiting(colorFGBG: String(cString: $0)) } ?? .dark
    }
}
