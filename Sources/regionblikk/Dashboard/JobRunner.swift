import Dispatch
import Survey
import Synchronization

/// Does long work one thing after the other, beside everything else; it tells how far it has come, and can be stopped.
final class JobRunner: Sendable {
    private let queue = DispatchQueue(label: "job")
    private let state = Mutex(State())

    private struct State {
        /// How many pieces of work have been asked for.
        var begun = 0
        /// Whether one is going on of which nothing has been told.
        var isUntold = false
        var isStopped = false
    }

    /// What takes less than this is over before anybody would read of it.
    private static let patience = Duration.milliseconds(150)
    /// More often nobody can see it.
    private static let pause = Duration.milliseconds(100)

    /// Takes a piece of work in; from now on it can be stopped.
    ///
    /// - Returns: its number.
    func begin() -> Int {
        state.withLock { state in
            state = State(begun: state.begun + 1, isUntold: true)
            return state.begun
        }
    }

    /// Starts a piece of work and returns at once.
    ///
    /// - Parameter tell: is given the share that is done, now and then; nil where the work takes a while and tells nothing.
    func run(
        _ number: Int, telling tell: @escaping @Sendable (Double?) -> Void,
        _ work: @escaping @Sendable (Headway) -> Void
    ) {
        queue.async { [self] in
            tellOfSilence(of: number, tell)
            var next = ContinuousClock.now + JobRunner.patience
            work(
                Headway { [self] (share) throws(FileProblem) in
                    if state.withLock({ $0.isStopped }) { throw FileProblem(.stopped, file: "") }
                    guard ContinuousClock.now >= next else { return }
                    next = .now + JobRunner.pause
                    state.withLock { $0.isUntold = false }
                    tell(share)
                })
            state.withLock { $0.isUntold = false }
        }
    }

    /// Stops the work at its next step.
    func stop() { state.withLock { $0.isStopped = true } }

    /// Waits until the work is over.
    func finish() { queue.sync {} }

    /// Tells of work that goes on for a while and says nothing of itself.
    private func tellOfSilence(of number: Int, _ tell: @escaping @Sendable (Double?) -> Void) {
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(200)) { [self] in
            if state.withLock({ $0.begun == number && $0.isUntold }) { tell(nil) }
        }
    }
}
