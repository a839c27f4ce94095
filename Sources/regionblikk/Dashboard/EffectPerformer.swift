import Dashboard
import Dispatch
import FollowUp
import NcursesTerminal
import Reports
import Survey
import Synchronization
import Wording
import Workspace

/// Performs what the dashboard asks for, one thing after the other beside the loop, and brings back what became of it.
final class EffectPerformer: Sendable {
    private let session: Session
    private let waker: Waker
    private let queue = DispatchQueue(label: "effects")
    private let inbox = Mutex(Inbox())

    private struct Inbox {
        var actions: [Action] = []
        /// Whether the user knows that choices are not remembered: said once, it need not be said again.
        var hasToldOfChoices = false
    }

    init(session: Session, waker: Waker) {
        self.session = session
        self.waker = waker
    }

    /// Starts an effect and returns at once.
    func perform(_ effect: Effect, in state: State) {
        let language = state.settings.language
        queue.async { [self] in
            guard let action = outcome(of: effect, language) else { return }
            inbox.withLock { $0.actions.append(action) }
            waker.wake()
        }
    }

    /// What has come back since the last time.
    func results() -> [Action] {
        inbox.withLock { inbox in
            defer { inbox.actions = [] }
            return inbox.actions
        }
    }

    /// Waits until everything that was started is done.
    func finish() {
        queue.sync {}
    }

    private func outcome(of effect: Effect, _ language: Language) -> Action? {
        switch effect {
        case .quit: nil
        case .remember(let choice, let value): remember(value, as: choice)
        case .export(let request): .exported(request, export(request, language))
        case .keep(let group): keep(group)
        }
    }

    private func remember(_ value: String, as choice: Dashboard.Choice) -> Action? {
        guard let kept = FollowUp.Choice(rawValue: choice.rawValue) else { return nil }
        do {
            try session.workspace.remember(value, as: kept)
            return nil
        } catch {
            let isKnown = inbox.withLock { inbox in
                defer { inbox.hasToldOfChoices = true }
                return inbox.hasToldOfChoices
            }
            return isKnown ? nil : .failed(CommandWords.choiceNotKept(because: error.phrase))
        }
    }

    private func keep(_ group: UnitGroup) -> Action {
        do {
            try session.workspace.keep(group)
            return .kept(group)
        } catch {
            return .failed(error.phrase)
        }
    }

    private func export(_ request: ExportRequest, _ language: Language) -> ExportOutcome {
        let report: FollowUpReport
        do throws(Failure) {
            report = FollowUpReport(
                request.units, book: try session.book(), session.source(in: language))
        } catch {
            return .failed(Phrase(error.line))
        }
        do {
            let path = try session.workspace.write(
                report, as: .csv, to: request.path, replacing: request.replaces)
            return .written(path: path, units: report.count)
        } catch {
            return error.kind == .fileExists ? .exists(path: request.path) : .failed(error.phrase)
        }
    }
}
