import Dashboard
import FollowUp
import Reports
import Survey
import Wording
import Workspace

extension EffectPerformer {
    /// Writes a follow-up list, or what a screen says, in the form that the file's name says.
    func export(_ request: ExportRequest, _ language: Language, _ progress: Headway) -> ExportOutcome {
        do {
            let (bytes, rows) = try bytes(of: request, language, progress)
            return write(bytes, rows: rows, of: request)
        } catch .file(let problem) where problem.kind == .stopped {
            return .stopped
        } catch {
            return .failed(error.phrase)
        }
    }

    private func bytes(
        of request: ExportRequest, _ language: Language, _ progress: Headway
    ) throws(WorkspaceProblem) -> (bytes: [UInt8], rows: Int) {
        let source = session.source(in: language)
        switch request.subject {
        case .followUp(let units):
            let book: FollowUpBook
            do { book = try session.workspace.followUp() } catch { throw .store(error) }
            return try WorkspaceProblem.ofFiles { () throws(FileProblem) in
                let report = try FollowUpReport(
                    units, book: book, source, progress: progress.part(0...FollowUpReport.collecting))
                let bytes = try report.bytes(
                    as: ExportFormat(ofFile: request.path), for: request.path, at: .now,
                    progress: progress.part(FollowUpReport.collecting...1))
                return (bytes, report.count)
            }
        case .report(let subject):
            let bytes = Array(document(about: subject, source).utf8)
            try WorkspaceProblem.ofFiles { () throws(FileProblem) in try progress.reach(1) }
            return (bytes, 1)
        case .screen(let screen):
            let readout = screen.readout
            let report = ScreenReport(
                source, title: readout.title, notes: readout.notes, tables: readout.tables,
                figure: readout.figure, picture: screen.picture)
            let bytes = try WorkspaceProblem.ofFiles { () throws(FileProblem) in
                try report.bytes(
                    as: ScreenFormat(ofFile: request.path), for: request.path, at: .now, progress: progress)
            }
            return (bytes, report.rowCount)
        }
    }

    /// The report on a unit or a place, without what was done with anybody.
    private func document(about subject: ExportRequest.ReportedPlace, _ source: ReportSource) -> String {
        let survey = session.workspace.survey
        switch subject {
        case .unit(let unit): return UnitDocument(about: unit, survey: survey, source).text
        case .group(let group): return PlaceDocument(about: .group(group), survey: survey, source).text
        case .region(let id):
            let register = session.workspace.wave.register
            let region = register.division(register.mainDivision)?.classes.first { $0.id == id }
            return PlaceDocument(about: region.map { .region($0) } ?? .country, survey: survey, source).text
        }
    }

    private func write(_ bytes: [UInt8], rows: Int, of request: ExportRequest) -> ExportOutcome {
        do {
            let path = try session.workspace.write(bytes, to: request.path, replacing: request.replaces)
            return .written(path: path, rows: rows)
        } catch {
            return error.kind == .fileExists ? .exists(path: request.path) : .failed(error.phrase)
        }
    }

    /// Gives a text to the system's clipboard too; the terminal has it already.
    func copy(_ text: String) -> Action? {
        ClipboardTool.copy(text)
        return nil
    }
}
