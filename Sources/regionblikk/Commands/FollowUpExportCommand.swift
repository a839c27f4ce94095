import ArgumentParser
import Reports
import Survey
import Wording

/// `regionblikk followup export`
struct FollowUpExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: HelpWords.export)

    @OptionGroup var choice: ChoiceOptions

    @Option(help: ArgumentHelp(HelpWords.unitCodes, valueName: HelpWords.codes))
    var units: String?

    @Option(
        name: .shortAndLong, help: ArgumentHelp(HelpWords.output, valueName: HelpWords.file),
        completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(HelpWords.force))
    var force = false

    @Option(help: ArgumentHelp(HelpWords.exportFormat, valueName: "table|csv|json"))
    var format = ReportFormat.csv

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        let report = try report(session)
        guard let output else { return try StandardStreams.write(report.text(as: format), shared.lang) }
        do throws(FileProblem) {
            let path = try session.workspace.write(report, as: format, to: output, replacing: force)
            StandardStreams.tell(ExportWords.written(path: path, units: report.count)[shared.lang])
        } catch {
            throw Failure(error, shared.lang)
        }
    }

    /// The units that are named, in that order, or else those that are chosen.
    private func report(_ session: Session) throws(Failure) -> FollowUpReport {
        guard let units else { return FollowUpReport(try choice.choice(session), session.source) }
        var positions: [Int] = []
        for name in units.split(separator: ",") {
            let position = try session.unit(name.trimmingBlanks)
            if !positions.contains(position) { positions.append(position) }
        }
        return FollowUpReport(positions, session.source)
    }
}

extension Substring {
    /// The text without blanks around it.
    fileprivate var trimmingBlanks: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
