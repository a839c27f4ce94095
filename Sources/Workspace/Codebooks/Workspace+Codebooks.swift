import Survey
import SurveyAnalytics
import SurveyFiles

extension Workspace {
    /// A codebook as it can be guessed from a file of answers, with the waves that are open as what it may continue.
    ///
    /// - Parameters:
    ///   - file: the file as the user named it.
    ///   - year: the year of the wave.
    ///   - register: the register's file; the known register of the year when nil.
    ///   - surveyID: the survey's id where no real wave is open.
    /// - Throws: why the file cannot be read, or that no register of the year is known.
    public func draftCodebook(
        of file: String, year: Int, register path: String? = nil, surveyID: String
    ) throws(WorkspaceProblem) -> CodebookDraft {
        let register = try knownRegister(ofYear: year, path: path)
        let columns = try WorkspaceProblem.ofFiles { () throws(FileProblem) in
            try ColumnProfiles.read(path: file, register: register)
        }
        let codebooks = survey.waves.map(\.codebook)
        let draft = CodebookDraft(of: columns, year: year, earlier: codebooks, surveyID: surveyID)
        // What is real must not be taken for the demo survey's next wave.
        return survey.isSynthetic ? draft.asSurvey(surveyID, title: Phrase(surveyID)) : draft
    }

    /// Everything that is wrong in a codebook, in the order of the file, or else what it says.
    ///
    /// - Parameter path: the register's file; frames and classes are only looked up where one is named.
    /// - Throws: why the file cannot be read, or is no YAML.
    public func checkCodebook(
        _ file: String, register path: String? = nil
    ) throws(FileProblem) -> (mistakes: [FileProblem], codebook: Codebook?) {
        let register = try path.map { (path) throws(FileProblem) in try RegisterReader.read(path: path) }
        let check = try CodebookCheck(path: file, register: register)
        return (check.mistakes, check.codebook)
    }
}
