import Dashboard
import Survey
import TerminalUI
import Wording

/// What a file of settings asks for and cannot be had.
enum SettingsProblems {
    /// A sentence for a theme that is not there, and one for each problem of keys.
    static func phrases(theme name: String?, keys: [String: [String]]) -> [Phrase] {
        let unknown = name.flatMap { Theme.named($0) == nil ? $0 : nil }
        let theme = unknown.map { SettingsWords.unknownTheme($0, among: Theme.all.map(\.name)) }
        return [theme].compactMap(\.self) + Keymap.changed(by: keys).problems.map(\.phrase)
    }
}
