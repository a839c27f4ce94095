import Survey
import TerminalUI
import Wording

/// Long work beside the screen, which goes on answering to keys. There is one at a time.
public struct Job: Sendable, Hashable {
    /// What is done, as a sentence without its end: *reads answers.xlsx*.
    let title: Phrase
    /// Whether it can be stopped on its way.
    let canBeStopped: Bool
    /// Whether it has taken long enough to be told of.
    var isShown = false
    /// The share that is done, in 0...1; nil where that cannot be told.
    var share: Double?
    /// Whether it is being stopped.
    var isStopping = false

    /// Work that begins.
    init(_ title: Phrase, canBeStopped: Bool) {
        self.title = title
        self.canBeStopped = canBeStopped
    }
}

extension State {
    /// Starts long work, unless other work is still running.
    mutating func begin(_ title: Phrase, _ effect: Effect, canBeStopped: Bool = true) -> [Effect] {
        if let job {
            message = Message(JobWords.busy(with: job.title), .problem)
            return []
        }
        job = Job(title, canBeStopped: canBeStopped)
        return [effect]
    }

    /// Takes how far the work has come.
    mutating func take(progress share: Double?) -> [Effect] {
        job?.isShown = true
        job?.share = share
        return []
    }

    /// Asks for the work to be stopped. It goes on until it says what became of it.
    mutating func stopJob() -> [Effect] {
        job?.isStopping = true
        return [.stopJob]
    }

    /// Leaves the program; where the user can see work going on, only after a question.
    mutating func leave() -> [Effect] {
        guard let job, job.isShown else { return [.quit] }
        overlay = .confirm(Confirm(question: JobWords.leave(job.title), purpose: .leaving))
        return []
    }
}
