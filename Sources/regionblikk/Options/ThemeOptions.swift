import ArgumentParser
import Wording

/// Which wave's texts are read, and with which coding frame.
struct ThemeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.shownWave, valueName: HelpWords.year))
    var wave: Int?

    @Option(
        help: ArgumentHelp(HelpWords.themesFile, valueName: HelpWords.file), completion: .file())
    var themes: String?
}
