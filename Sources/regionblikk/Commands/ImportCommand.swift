import ArgumentParser
import Glibc
import Reports
import Survey
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

    @Flag(help: ArgumentHelp(HelpWords.strict))
    var strict = false

    @Flag(help: ArgumentHelp(HelpWords.replace))
    var replace = false

    @OptionGroup var options: ReportOptions

    func run() throws {
        let request = ImportRequest(
            file: file, year: wave, codebook: codebook, register: register, isStrict: strict,
            replaces: replace)
        let session = try Session(options.shared)
        let wave = try imported(request, session)
        let report = ImportReport(wave, options.shared.lang)
        StandardStreams.tell(report.summary)
        try session.settleReminders(in: wave)
        if options.format != .table || !wave.issues.isEmpty { try options.write(report) }
    }

    private func imported(_ request: ImportRequest, _ session: Session) throws(Failure) -> Wave {
        do {
            return try session.workspace.importWave(request, now: Int64(time(nil)))
        } catch {
            throw Failure(error, options.shared.lang)
        }
    }
}
