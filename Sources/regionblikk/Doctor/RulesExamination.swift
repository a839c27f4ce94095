import Survey
import SurveyAnalytics
import Wording
import Workspace

/// What the doctor finds of the rules that flags come from.
enum RulesExamination {
    static func all(_ places: Places, path: String?) -> [Examination] {
        do {
            let (rules, file) = try places.readRules(path)
            let found = file.map {
                RulesFileWords.file($0, inUse: rules.rules.count(where: \.isEnabled), of: rules.rules.count)
            }
            return [
                Examination(
                    RulesFileWords.rules, .fine, found ?? RulesFileWords.standard(path: places.rules))
            ]
        } catch {
            return [Examination(RulesFileWords.rules, .problem, error.phrase)]
        }
    }
}
