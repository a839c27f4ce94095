import Dashboard
import Survey
import Wording

extension KeyProblem {
    /// The mistake in a sentence.
    var phrase: Phrase {
        switch self {
        case .unknownCommand(let id): SettingsWords.unknownCommand(id)
        case .unknownKey(let key, let command): SettingsWords.unknownKey(key, command: command)
        case .typesText(let key, let command): SettingsWords.typesText(key, command: command)
        case .clash(let key, let first, let second): SettingsWords.clash(key, first: first, second: second)
        case .hidden(let command, let other): SettingsWords.hidden(command, by: other)
        }
    }
}
