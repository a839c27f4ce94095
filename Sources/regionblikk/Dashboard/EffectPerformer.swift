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
    let session: Session
    private let waker: Waker?
    private let queue = DispatchQueue(label: "effects")
    private let jobs = JobRunner()
    private let calculator = Calculator()
    private let inbox = Mutex(Inbox())

    private struct Inbox {
        var actions: [Action] = []
        /// Whether the user knows that choices are not remembered: said once, it need not be said again.
        var hasToldOfChoices = false
        /// The last edit of the follow-up that the dashboard knows, and the day it takes for today.
        var edition = 0
        var day: Day?
    }

    /// - Parameter waker: who is woken when something has come back; nil where somebody waits for it.
    init(session: Session, waker: Waker?) {
        self.session = session
        self.waker = waker
    }

    /// Starts an effect and returns at once.
    func perform(_ effect: Effect, in state: State) {
        let language = state.settings.language
        switch effect {
        case .stopJob: jobs.stop()
        case .calculate(let wanted):
            calculator.work(out: wanted, of: state.content) { [self] in deliver(.calculated($0)) }
        case .export, .preview, .importAnswers, .undoImport:
            let job = jobs.begin()
            // What was asked before, such as an edit of the follow-up, is done before.
            queue.async { [self] in
                jobs.run(job, telling: { [self] in deliver(.progress($0)) }) { [self] progress in
                    deliver(outcome(of: effect, language, progress))
                }
            }
        default: queue.async { [self] in deliver(outcome(of: effect, language)) }
        }
    }

    /// Works out beside everything else what no key is to wait for.
    func prepare(_ content: Content) {
        DispatchQueue.global().async { content.prepare() }
    }

    /// Frees what is not needed any more beside everything else.
    func free(_ leftovers: Leftovers?) {
        guard let leftovers else { return }
        DispatchQueue.global().async { leftovers.free() }
    }

    /// Reads the free texts beside everything else.
    func readTexts(_ content: Content) {
        DispatchQueue.global().async { content.readTexts() }
    }

    /// Brings something back before an effect is over, or at its end.
    func deliver(_ action: Action?) {
        guard let action else { return }
        inbox.withLock { $0.actions.append(action) }
        waker?.wake()
    }

    /// Looks every other second whether another program has written. SQLite tells nobody.
    func watch() {
        queue.asyncAfter(deadline: .now() + 2) { [weak self] in
            guard let self else { return }
            deliver(lookForNews())
            watch()
        }
    }

    /// Remembers what the dashboard knows.
    func note(edition: Int) {
        inbox.withLock { inbox in
            inbox.edition = edition
            inbox.day = Moment.now.day
        }
    }

    /// Whether there is an edit that the dashboard does not know, or a new day.
    func isNews(edition: Int?, day: Day) -> Bool {
        inbox.withLock { inbox in
            (edition.map { $0 != inbox.edition } ?? false) || inbox.day != day
        }
    }

    /// What has come back since the last time.
    func results() -> [Action] {
        inbox.withLock { inbox in
            defer { inbox.actions = [] }
            return inbox.actions
        }
    }

    /// Waits for all that is being worked out, but no longer than to a time.
    func waitForCalculations(until time: DispatchTime) { calculator.wait(until: time) }

    /// Waits for all that is being worked out.
    func finishCalculations() { calculator.finish() }

    /// Waits until everything that was started is done, but for what is only worked out for a screen.
    func finish() {
        queue.sync {}
        jobs.finish()
    }

    /// What becomes of long work.
    private func outcome(of effect: Effect, _ language: Language, _ progress: Headway) -> Action? {
        switch effect {
        case .export(let request): .exported(request, export(request, language, progress))
        case .preview(let request): .previewed(request, preview(request, progress))
        case .importAnswers(let preview): .imported(keep(preview, language))
        case .undoImport: .imported(undoImport())
        default: nil
        }
    }

    private func outcome(of effect: Effect, _ language: Language) -> Action? {
        switch effect {
        case .quit, .reopen, .stopJob, .export, .preview, .importAnswers, .undoImport, .calculate: nil
        case .copy(let text): copy(text)
        case .complete(let typed): .completions(of: typed, session.workspace.places.completions(of: typed))
        case .remember(let choice, let value): remember(value, as: choice)
        case .keep(let group): keep(group)
        case .findLastImport: lastImport()
        case .readBook: readBook()
        case .readFigures: readFigures()
        case .followUp(let request, let who): followUp(request, by: who)
        case .history(let unit): history(ofUnit: unit)
        case .draft(let unit, let purpose, let who): draft(purpose, toUnit: unit, by: who, language)
        case .writeLetter(let letter): .wroteLetter(letter, write(letter))
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
}
