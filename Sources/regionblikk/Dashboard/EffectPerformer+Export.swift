import Dashboard
import FollowUp
import Reports
import Survey
import Wording

extension EffectPerformer {
    /// Writes a follow-up list, or what a screen says, in the form that the file's name says.
    func export(_ request: ExportRequest, _ language: Language) -> ExportOutcome {
        do throws(Failure) {
            let (bytes, rows) = try bytes(of: request, language)
            return write(bytes, rows: rows, of: request)
        } catch {
            return .failed(Phrase(error.line))
        }
    }

    private func bytes(
        of request: ExportRequest, _ language: Language
    ) throws(Failure) -> (bytes: [UInt8], rows: Int) {
        let source = session.source(in: language)
        switch request.subject {
        case .followUp(let units):
            let report = FollowUpReport(units, book: try session.followUp(), source)
            let form = ExportFormat(ofFile: request.path)
            let bytes = try told(language) { () throws(FileProblem) in
                try report.bytes(as: form, for: request.path, at: .now)
            }
            return (bytes, report.count)
        case .screen(let readout, let picture):
            let report = ScreenReport(
                source, title: readout.title, notes: readout.notes, tables: readout.tables,
                figure: readout.figure, picture: picture)
            let form = ScreenFormat(ofFile: request.path)
            let bytes = try told(language) { () throws(FileProblem) in
                try report.bytes(as: form, for: request.path, at: .now)
            }
            return (bytes, report.rowCount)
        }
    }

    /// What is made, or why it cannot be, in a line of the user's language.
    private func told(
        _ language: Language, _ make: () throws(FileProblem) -> [UInt8]
    ) throws(Failure) -> [UInt8] {
        do throws(FileProblem) { return try make() } catch { throw Failure(error, language) }
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
