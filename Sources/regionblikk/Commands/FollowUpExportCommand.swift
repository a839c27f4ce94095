import ArgumentParser
import FollowUp
import Reports
import Survey
import Wording

/// `regionblikk followup export`
struct FollowUpExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: HelpWords.export)

    @OptionGroup var choice: ChoiceOptions

    @Option(help: ArgumentHelp(HelpWords.unitCodes, valueName: HelpWords.codes))
    var units: String?

    @Flag(help: ArgumentHelp(StoreHelpWords.listed))
    var listed = false

    @Flag(help: ArgumentHelp(StoreHelpWords.withoutText))
    var withoutText = false

    @Option(
        name: .shortAndLong, help: ArgumentHelp(HelpWords.output, valueName: HelpWords.file),
        completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(HelpWords.force))
    var force = false

    @Option(help: ArgumentHelp(StoreHelpWords.exportFormat, valueName: "table|csv|json|xlsx|ics"))
    var format: ExportFormat?

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        let report = try report(session)
        let format = format ?? ExportFormat(ofFile: output)
        guard let output else { return try StandardStreams.write(text(of: report, as: format), shared.lang) }
        do throws(FileProblem) {
            let path = try session.workspace.write(
                report.bytes(as: format, for: output, at: .now), to: output, replacing: force)
            let words =
                format == .ics
                ? MergeWords.writtenDates(path: path, dates: report.dueCount)
                : ExportWords.written(path: path, rows: report.count)
            StandardStreams.tell(words[shared.lang])
        } catch {
            throw Failure(error, shared.lang)
        }
    }

    /// What goes to standard output, which a workbook does not.
    private func text(of report: FollowUpReport, as format: ExportFormat) throws(Failure) -> String {
        guard format != .xlsx else {
            throw Failure(.wrongUsage, MergeWords.workbookNeedsFile[shared.lang])
        }
        if format == .table { return report.text(as: .table, width: StandardStreams.columns) }
        do throws(FileProblem) {
            return String(decoding: try report.bytes(as: format, for: "", at: .now), as: UTF8.self)
        } catch {
            throw Failure(error, shared.lang)
        }
    }

    /// The units that are named, in that order, or else those that are chosen.
    private func report(_ session: Session) throws(Failure) -> FollowUpReport {
        let book = try session.followUp()
        let chosen = try choice.choice(session)
        let positions = try units.map { (names) throws(Failure) in try named(names, session) }
        let all = positions ?? chosen.units(session.source)
        let register = session.workspace.wave.register
        let shown = listed ? all.filter { book.entries[register.units[$0].code] != nil } : all
        let line = ProgressLine { StoreCommandWords.collecting($0)[session.language] }
        defer { line.clear() }
        do {
            return try FollowUpReport(
                shown, book: book, in: chosen.place, leavesOutTyped: withoutText, session.source,
                progress: Headway(line.show))
        } catch {
            throw Failure(error, session.language)
        }
    }

    private func named(_ names: String, _ session: Session) throws(Failure) -> [Int] {
        var positions: [Int] = []
        for name in names.split(separator: ",") {
            let position = try session.unit(name.trimmingBlanks)
            if !positions.contains(position) { positions.append(position) }
        }
        return positions
    }
}

extension Substring {
    /// The text without blanks around it.
    fileprivate var trimmingBlanks: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
