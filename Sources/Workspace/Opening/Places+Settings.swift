import Survey
import SurveyFiles

extension Places {
    /// Whether there is a file of settings.
    public var hasSettings: Bool { settings.map(Places.exists) ?? false }

    /// What the user wants of the dashboard; without a file, what is usual.
    ///
    /// - Throws: the first mistake in the file.
    public func readSettings() throws(FileProblem) -> SettingsFile {
        guard let settings, Places.exists(settings) else { return SettingsFile() }
        return try SettingsFile.read(path: settings)
    }
}
