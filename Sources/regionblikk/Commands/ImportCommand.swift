import ArgumentParser
import FollowUp
import Glibc
import Reports
import Survey
import struct SurveyAnalytics.ImportPreview
import Wording
import Workspace

/// `regionblikk import`
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "import", abstract: HelpWords.import)

    @Argument(help: ArgumentHelp(HelpWords.importFile, valueName: HelpWords.file), completion: .file())
    var file: String

    @Option(help: ArgumentHelp(HelpWords.wave, valueName: HelpWords.year))
    var wave: Int

    @Option(help: ArgumentHelp(HelpWords.codebook, valueName: HelpWords.file), completion: .file())
    var codebook: String

    @Option(help: ArgumentHelp(HelpWords.register, valueName: HelpWords.file), completion: .file())
    var register: String?

    @Option(name: .customLong("match"), help: ArgumentHelp(HelpWords.match, valueName: HelpWords.matchValue))
    var matches: [String] = []

    @Flag(help: ArgumentHelp(HelpWords.strict))
    var strict = false

    @Flag(help: ArgumentHelp(HelpWords.importYes))
    var yes = false

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session(options.shared)
        let preview = try preview(session)
        var report = ImportReport(preview, session.language)
        if !yes {
            try options.write(report)
            StandardStreams.tell(report.summary)
            guard wantsIt(session.language) else { return }
        }
        if preview.isSameFile { StandardStreams.tell(ImportWords.sameFile[session.language]) }
        try session.doing { () throws(StoreProblem) in try session.workspace.keep(preview) }
        report.isKept = true
        StandardStreams.tell(report.summary)
        try session.settleReminders(in: preview.wave)
        if yes { try options.write(report) }
    }

    /// Whether somebody is there and says yes; says that nothing is kept otherwise.
    private func wantsIt(_ language: Language) -> Bool {
        guard file != "-", Conversation.isPossible else {
            StandardStreams.tell(ImportWords.notYet[language])
            return false
        }
        let answer = Conversation.answer(to: ImportWords.question[language])
        if answer.map(ImportWords.isYes) == true { return true }
        StandardStreams.tell(ImportWords.leftAlone[language])
        return false
    }

    private func preview(_ session: Session) throws(Failure) -> ImportPreview {
        let request = ImportRequest(
            file: file, year: wave, codebook: .file(codebook), register: register,
            chosen: try chosen(session.language), isStrict: strict)
        let line = ProgressLine { ImportWords.reading($0)[session.language] }
        defer { line.clear() }
        do {
            return try session.workspace.preview(request, now: Int64(time(nil)), progress: Headway(line.show))
        } catch {
            throw Failure(error, session.language)
        }
    }

    /// What the user says that texts mean.
    private func chosen(_ language: Language) throws(Failure) -> [String: String] {
        var chosen: [String: String] = [:]
        for match in matches {
            let parts = match.split(separator: "=", omittingEmptySubsequences: false)
            guard let code = parts.last.map(String.init)?.trimmed,
                let text = parts.dropLast().joined(separator: "=").trimmed
            else { throw Failure(.wrongUsage, ImportWords.badMatch(match)[language]) }
            chosen[text] = code
        }
        return chosen
    }
}
