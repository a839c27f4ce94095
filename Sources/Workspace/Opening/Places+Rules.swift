import Survey
import SurveyAnalytics
import SurveyFiles
import Wording

extension Places {
    /// The rules that flags come from, and the file that they stand in; without one, the standard rules.
    ///
    /// - Parameter path: the file as the user named it; nil for the office's own, which need not be there.
    /// - Throws: the first mistake in the file. Rules that cannot be read are never taken for the standard ones.
    public func readRules(_ path: String? = nil) throws(FileProblem) -> (rules: FlagRules, file: String?) {
        if let path { return (try RulesReader.read(path: path), path) }
        guard let rules, Places.exists(rules) else { return (.standard, nil) }
        return (try RulesReader.read(path: rules), rules)
    }

    /// The standard rules as a file of rules, with what each is called beside it.
    public func standardRules(in language: Language) -> String {
        RulesWriter.text(of: .standard, heading: RulesFileWords.heading[language]) {
            FlagWords.title(of: $0)[language]
        }
    }
}
