import ArgumentParser
import Reports
import Survey
import struct SurveyAnalytics.CodebookDraft
import Wording
import Workspace

/// `regionblikk codebook draft`
struct CodebookDraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "draft", abstract: HelpWords.codebookDraft)

    @Argument(help: ArgumentHelp(HelpWords.importFile, valueName: HelpWords.file), completion: .file())
    var file: String

    @Option(help: ArgumentHelp(HelpWords.wave, valueName: HelpWords.year))
    var wave: Int

    @Option(help: ArgumentHelp(HelpWords.register, valueName: HelpWords.file), completion: .file())
    var register: String?

    @Option(name: .customLong("id"), help: ArgumentHelp(HelpWords.surveyID, valueName: "id"))
    var surveyID = "survey"

    @Option(
        name: .shortAndLong, help: ArgumentHelp(HelpWords.output, valueName: HelpWords.file),
        completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(HelpWords.force))
    var force = false

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session(shared)
        let draft = try draft(session)
        let text = CodebookDraftText(draft, file: file, session.language).text
        if let output {
            do throws(FileProblem) {
                try NewFile.write(Array(text.utf8), to: output, replacing: force)
            } catch {
                throw Failure(error, session.language)
            }
        } else {
            try StandardStreams.write(text, session.language)
        }
        StandardStreams.tell(
            DraftCodebookWords.summary(
                questions: draft.questions, columns: draft.columns.count, linked: draft.continued)[
                    session.language])
    }

    private func draft(_ session: Session) throws(Failure) -> CodebookDraft {
        do {
            return try session.workspace.draftCodebook(
                of: file, year: wave, register: register, surveyID: surveyID)
        } catch {
            throw Failure(error, session.language)
        }
    }
}
