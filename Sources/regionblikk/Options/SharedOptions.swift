import ArgumentParser
import Survey
import Wording

/// What every command understands.
struct SharedOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: ArgumentHelp(HelpWords.lang, valueName: "nb|nn|en"))
    var givenLanguage: Language?

    /// The language that was asked for, or the usual one.
    var lang: Language { givenLanguage ?? .bokmaal }

    @Option(
        help: ArgumentHelp(HelpWords.survey, valueName: HelpWords.folder), completion: .directory)
    var survey: String?

    @Option(help: ArgumentHelp(HelpWords.rules, valueName: HelpWords.file), completion: .file())
    var rules: String?
}

extension Language: ExpressibleByArgument {}
