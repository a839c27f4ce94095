import ArgumentParser
import FollowUp
import Reports
import Survey
import Wording
import Workspace

/// `regionblikk imports`
struct ImportsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "imports", abstract: HelpWords.imports,
        subcommands: [ImportsListCommand.self, ImportsUndoCommand.self, ImportsForgetCommand.self],
        defaultSubcommand: ImportsListCommand.self)
}

/// `regionblikk imports list`
struct ImportsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpWords.importsList)

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let imports = try session.doing { () throws(StoreProblem) in try session.workspace.imports() }
        try options.write(ImportsReport(imports, session.source))
    }
}

/// `regionblikk imports undo`
struct ImportsUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "undo", abstract: HelpWords.importsUndo)

    @Option(help: ArgumentHelp(HelpWords.wave, valueName: HelpWords.year))
    var wave: Int?

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session(shared)
        let undone = try session.doing { () throws(StoreProblem) in
            try session.workspace.undoImport(ofYear: wave, by: ProgramSignature.name, at: .now)
        }
        guard let undone else {
            throw Failure(.wrongUsage, ImportWords.nothingToUndo[session.language])
        }
        StandardStreams.tell(
            ImportWords.undone(file: undone.wave.provenance.file, year: undone.wave.id.year)[session.language]
        )
    }
}

/// `regionblikk imports forget`
struct ImportsForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "forget", abstract: HelpWords.importsForget)

    @Option(help: ArgumentHelp(HelpWords.wave, valueName: HelpWords.year))
    var wave: Int?

    @Flag(help: ArgumentHelp(HelpWords.importsAll))
    var all = false

    @Flag(help: ArgumentHelp(StoreHelpWords.forgetIt))
    var yes = false

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session(shared)
        let going = try session.doing { () throws(StoreProblem) in
            try session.workspace.forgetImports(ofYear: wave, includingCurrent: all, isDone: yes)
        }
        let lines = going.map { entry in
            ImportWords.forgotten(
                file: entry.wave.provenance.file, year: entry.wave.id.year, isDone: yes)[session.language]
        }
        let nothing = ImportWords.nothingToForget[session.language]
        try StandardStreams.write(
            (lines.isEmpty ? [nothing] : lines).map { $0 + "\n" }.joined(), session.language)
    }
}
