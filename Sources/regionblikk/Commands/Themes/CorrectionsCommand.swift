import ArgumentParser
import FollowUp
import Reports
import Survey
import Wording
import Workspace

/// `regionblikk corrections`
struct CorrectionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections", abstract: HelpWords.corrections,
        subcommands: [
            CorrectionsListCommand.self, CorrectionsUndoCommand.self, CorrectionsExportCommand.self,
            CorrectionsImportCommand.self,
        ],
        defaultSubcommand: CorrectionsListCommand.self)
}

/// `regionblikk corrections list`
struct CorrectionsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpWords.correctionsList)

    @OptionGroup var choice: ThemeOptions
    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let source = session.source(of: try session.wave(choice.wave))
        let frame = try session.codingFrame(choice.themes).frame
        try options.write(
            CorrectionsReport(session.corrections(of: source.wave), frame: frame, source))
    }
}

/// `regionblikk corrections undo`
struct CorrectionsUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "undo", abstract: HelpWords.correctionsUndo)

    @Argument(help: ArgumentHelp(HelpWords.correctionNumber, valueName: HelpWords.unitName))
    var number: Int

    @OptionGroup var signature: SignatureOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        let signature = try signature.signature(shared.lang)
        do throws(StoreProblem) {
            try session.workspace.undoCorrection(number, by: signature)
        } catch {
            throw Failure(.store(error), shared.lang)
        }
        StandardStreams.tell(CorrectionWords.undone(number)[shared.lang])
    }
}

/// `regionblikk corrections export`
struct CorrectionsExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: HelpWords.correctionsExport)

    @Option(help: ArgumentHelp(HelpWords.shownWave, valueName: HelpWords.year))
    var wave: Int?

    @Option(
        name: .shortAndLong, help: ArgumentHelp(HelpWords.output, valueName: HelpWords.file),
        completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(HelpWords.force))
    var force = false

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        let corrections = try session.corrections(of: session.wave(wave))
        let text = CorrectionTable.text(of: corrections.map(\.correction))
        guard let output else { return try StandardStreams.write(text, shared.lang) }
        do throws(FileProblem) {
            let path = try session.workspace.write(text, to: output, replacing: force)
            StandardStreams.tell(CorrectionWords.exported(corrections.count, path: path)[shared.lang])
        } catch {
            throw Failure(error, shared.lang)
        }
    }
}

/// `regionblikk corrections import`
struct CorrectionsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: HelpWords.correctionsImport)

    @Argument(
        help: ArgumentHelp(HelpWords.correctionsFile, valueName: HelpWords.file), completion: .file())
    var file: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        do throws(WorkspaceProblem) {
            let (read, new) = try session.workspace.importCorrections(file)
            StandardStreams.tell(CorrectionWords.imported(new, of: read)[shared.lang])
        } catch {
            throw Failure(error, shared.lang)
        }
    }
}
