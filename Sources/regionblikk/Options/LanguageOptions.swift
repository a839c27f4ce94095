import ArgumentParser
import Survey
import Wording

/// What commands understand that need no survey.
struct LanguageOptions: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.lang, valueName: "nb|nn|en"))
    var lang = Language.bokmaal
}
