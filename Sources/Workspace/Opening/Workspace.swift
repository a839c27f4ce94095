import FollowUp
import Store
import Survey
import SurveyAnalytics
import SurveyFiles

/// What is open: a survey, and the store that things are kept in.
///
/// The store is opened when something is to be read or kept, and a store that cannot be used never keeps anybody from
/// reading the demo survey.
public struct Workspace: Sendable {
    /// Where the survey comes from.
    public enum Origin: Sendable, Hashable {
        /// The survey that is built in.
        case demo
        /// Imported waves.
        case store
        /// A folder with a codebook, a register and answers.
        case folder(String)
    }

    /// Where things are kept.
    public let places: Places
    /// The survey that is read.
    public let survey: Survey
    /// Where it comes from.
    public let origin: Origin
    /// Why the store was left aside, where it was.
    public let storeProblem: StoreProblem?
    /// The rules that flags come from.
    public let rules: FlagRules

    /// Opens the imported survey, or the demo survey when nothing is imported or the store cannot be read.
    ///
    /// - Parameters:
    ///   - folder: a folder to read the survey from instead.
    ///   - rules: a file of rules to take instead of the office's own.
    /// - Throws: why the folder or the rules cannot be read, or that no demo survey is built in.
    public static func open(
        _ places: Places, folder: String? = nil, rules: String? = nil
    ) throws(FileProblem) -> Workspace {
        let rules = try places.readRules(rules).rules
        if let folder {
            let survey = try SurveyFolder.read(path: folder)
            return Workspace(
                places: places, survey: survey, origin: .folder(folder), storeProblem: nil, rules: rules)
        }
        let stored = places.storedSurvey()
        if let survey = try? stored.get() {
            return Workspace(
                places: places, survey: survey, origin: .store, storeProblem: nil, rules: rules)
        }
        return Workspace(
            places: places, survey: try DemoSurvey.read(), origin: .demo, storeProblem: stored.problem,
            rules: rules)
    }

    /// The newest wave.
    public var wave: Wave { survey.newest }

    /// The waves before the newest.
    public var earlier: [Wave] { Array(survey.waves.dropLast()) }

    /// Works everything out of the newest wave.
    public func summary() -> WaveSummary { summary(of: wave) }

    /// Works everything out of one of the waves, with those before it.
    public func summary(of wave: Wave) -> WaveSummary {
        WaveSummary(of: wave, earlier: survey.waves.filter { $0.year < wave.year }, rules: rules)
    }
}
