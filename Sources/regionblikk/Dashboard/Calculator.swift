import Dashboard
import Dispatch
import Synchronization

/// Works out what the screen in front needs, one thing after the other beside the loop. What nobody needs any more is not
/// begun.
final class Calculator: Sendable {
    private let queue = DispatchQueue(label: "calculations")
    private let group = DispatchGroup()
    private let wishes = Mutex(Wishes())

    private struct Wishes {
        /// The most needed first.
        var waiting: [AnyCalculation] = []
        var current: AnyCalculation?

        /// The next one, which is then worked out.
        mutating func next() -> AnyCalculation? {
            current = waiting.isEmpty ? nil : waiting.removeFirst()
            return current
        }
    }

    /// Begins to work out what is wanted now, in place of what was wanted before, and returns at once.
    ///
    /// - Parameter tell: is given each result.
    func work(
        out wanted: [AnyCalculation], of content: Content,
        telling tell: @escaping @Sendable (CalculationResult) -> Void
    ) {
        wishes.withLock { wishes in wishes.waiting = wanted.filter { $0 != wishes.current } }
        queue.async(group: group) { [self] in
            while let next = wishes.withLock({ $0.next() }) { tell(next.result(in: content)) }
        }
    }

    /// Waits until everything is worked out that is wanted now, but no longer than to a time.
    func wait(until time: DispatchTime) { _ = group.wait(timeout: time) }

    /// Waits until everything is worked out that is wanted now.
    func finish() { group.wait() }
}
