import ArgumentParser
import Survey
import SurveyAnalytics
import Wording

/// `regionblikk themes correct`
struct ThemesCorrectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "correct", abstract: HelpWords.themesCorrect)

    @Argument(help: ArgumentHelp(HelpWords.textID, valueName: "id"))
    var id: String

    @Argument(help: ArgumentHelp(HelpWords.unit, valueName: HelpWords.unitName))
    var unit: String

    @Option(help: ArgumentHelp(HelpWords.addTheme, valueName: HelpWords.themeName))
    var add: String?

    @Option(help: ArgumentHelp(HelpWords.removeTheme, valueName: HelpWords.themeName))
    var remove: String?

    @OptionGroup var signature: SignatureOptions
    @OptionGroup var choice: ThemeOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        let wave = try session.wave(choice.wave)
        let entry = try session.reading(id, themes: choice.themes, in: wave).entry
        let change = try change()
        let theme = entry.themes[try session.theme(change.target, in: entry)]
        let position = try session.unit(unit, in: wave)
        let known = wave.register.units[position]
        guard let text = wave.column(id)?.text(ofUnit: position) else {
            throw session.refusal(known, .noText)
        }
        let decision = AnswerCorrection(unit: known.code, item: id, text: text, change: change)
        try session.keep(decision, label: theme.label, in: wave, by: signature.signature(shared.lang))
    }

    private func change() throws(Failure) -> AnswerCorrection.Change {
        switch (add, remove) {
        case (let theme?, nil): .add(theme: theme)
        case (nil, let theme?): .remove(theme: theme)
        default: throw Failure(.wrongUsage, CorrectionWords.oneChange[shared.lang])
        }
    }
}
