import Dashboard
import FollowUp
import Glibc
import Survey
import SurveyAnalytics
import Tables
import Wording
import Workspace

extension EffectPerformer {
    /// Reads a file of answers and keeps nothing of it.
    func preview(_ request: ImportRequest, _ progress: Headway) -> PreviewOutcome {
        do {
            return .read(
                try session.workspace.preview(request, now: Int64(time(nil)), progress: progress))
        } catch .file(let problem) where problem.kind == .stopped {
            return .stopped
        } catch {
            return .failed(error.phrase)
        }
    }

    /// Imports what was read, and closes the reminders of who has answered.
    func keep(_ preview: ImportPreview, _ language: Language) -> ImportOutcome {
        do {
            let workspace = session.workspace
            try workspace.keep(preview)
            let codes = try workspace.settleAnswers(of: preview.wave, by: ProgramSignature.name, at: .now)
            let tables = ImportTables(
                preview, strangers: ImportScreenWords.strangers, Numbers(language))
            let summary = tables.summary(isKept: true)
            return .done(codes.isEmpty ? summary : ImportScreenWords.imported(summary, settled: codes.count))
        } catch {
            return .failed(error.phrase)
        }
    }

    /// The last import that is not undone.
    func lastImport() -> Action {
        do {
            let last = try session.workspace.imports().first { $0.undoneAt == nil }?.wave
            return .lastImport(last.map { KeptImport(file: $0.provenance.file, year: $0.id.year) })
        } catch {
            return .failed(error.phrase)
        }
    }

    /// Takes the last import back.
    func undoImport() -> ImportOutcome {
        do {
            let undone = try session.workspace.undoImport(ofYear: nil, by: ProgramSignature.name, at: .now)
            guard let wave = undone?.wave else { return .failed(ImportWords.nothingToUndo) }
            return .done(ImportWords.undone(file: wave.provenance.file, year: wave.id.year))
        } catch {
            return .failed(error.phrase)
        }
    }
}
