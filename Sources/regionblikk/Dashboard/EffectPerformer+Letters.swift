import Dashboard
import FollowUp
import Survey
import Wording
import Workspace

extension EffectPerformer {
    /// A letter to a unit from the office's template or the one that is built in.
    func draft(_ purpose: MailPurpose, toUnit unit: Int, by who: String, _ language: Language) -> Action {
        let workspace = session.workspace
        do {
            return .drafted(
                unit: unit, try draft(purpose, workspace.wave.register.units[unit], who, language))
        } catch {
            return .failed(error.phrase)
        }
    }

    private func draft(
        _ purpose: MailPurpose, _ unit: Unit, _ who: String, _ language: Language
    ) throws(WorkspaceProblem) -> MailDraft {
        let book: FollowUpBook
        do { book = try session.workspace.followUp() } catch { throw .store(error) }
        do {
            return try session.workspace.mailDraft(
                purpose, to: unit, from: book, on: Moment.now.day, by: who, writer: language)
        } catch {
            throw .file(error)
        }
    }

    func write(_ letter: LetterRequest) -> ExportOutcome {
        do {
            let path = try session.workspace.write(
                letter.draft, to: letter.path, replacing: letter.replaces)
            return .written(path: path, rows: 1)
        } catch {
            return error.kind == .fileExists ? .exists(path: letter.path) : .failed(error.phrase)
        }
    }
}
