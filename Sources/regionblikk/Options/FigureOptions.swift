import ArgumentParser
import Glibc
import Reports
import Survey
import TerminalUI
import Wording
import Workspace

/// The forms in which figures are written.
enum FigureFormat: String, Sendable, Hashable, CaseIterable, ExpressibleByArgument {
    /// Text with bars.
    case text
    /// For spreadsheets.
    case csv
    /// For programs.
    case json
    /// Pictures.
    case svg
}

/// How figures are written, and where to.
struct FigureOptions: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.format, valueName: "text|csv|json|svg"))
    var format = FigureFormat.text

    @Option(
        name: .shortAndLong, help: ArgumentHelp(HelpWords.figureOutput, valueName: HelpWords.file),
        completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(HelpWords.force))
    var force = false

    @Flag(help: ArgumentHelp(HelpWords.ascii))
    var ascii = false

    @OptionGroup var shared: SharedOptions

    private var language: Language { shared.lang }

    /// Writes figures to the file or folder that is named, else to standard output.
    func write(_ report: FigureReport, from session: Session) throws(Failure) {
        let pictures = format == .svg ? report.pictures : []
        guard let output else {
            guard pictures.count < 2 else {
                throw Failure(.wrongUsage, CommandWords.picturesNeedFolder[language])
            }
            return try StandardStreams.write(pictures.first?.document ?? text(report), language)
        }
        do throws(FileProblem) {
            let path =
                pictures.count > 1
                ? try session.workspace.write(
                    pictures.map { ($0.name, $0.document) }, toFolder: output, replacing: force)
                : try session.workspace.write(
                    pictures.first?.document ?? text(report), to: output, replacing: force)
            StandardStreams.tell(CommandWords.written(path)[language])
        } catch {
            throw Failure(error, language)
        }
    }

    private func text(_ report: FigureReport) -> String {
        switch format {
        case .csv: report.text(as: .csv)
        case .json: report.text(as: .json)
        case .text, .svg: report.drawing(width: width, glyphs: ascii ? .ascii : .unicode)
        }
    }

    /// The columns of the terminal; those that the environment says, or 80, where the answer goes elsewhere.
    private var width: Int {
        let columns = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }.flatMap { $0 > 0 ? $0 : nil }
        let terminal = output == nil ? StandardStreams.columns : nil
        return min(terminal ?? columns ?? 80, 400)
    }
}
