import Survey
import Wording
import Workspace

/// What the doctor finds of the file of settings.
enum SettingsExamination {
    static func all(_ places: Places) -> [Examination] {
        do {
            let file = try places.readSettings()
            let problems = SettingsProblems.phrases(theme: file.theme, keys: file.keys).map {
                Examination(SettingsWords.settings, .problem, $0)
            }
            guard problems.isEmpty else { return problems }
            let path = places.settings.flatMap { places.hasSettings ? $0 : nil }
            let found = path.map { SettingsWords.file($0, keys: file.keys.count) }
            return [
                Examination(SettingsWords.settings, .fine, found ?? SettingsWords.none(path: places.settings))
            ]
        } catch {
            return [Examination(SettingsWords.settings, .problem, error.phrase)]
        }
    }
}
