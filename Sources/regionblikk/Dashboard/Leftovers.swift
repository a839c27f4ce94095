import Synchronization

/// Values that nobody needs any more. They are freed where that is asked for, whoever else still holds this.
final class Leftovers: Sendable {
    private let values: Mutex<[any Sendable]>

    /// Takes over some values; nil where there are none.
    init?(_ values: consuming [any Sendable]) {
        guard !values.isEmpty else { return nil }
        self.values = Mutex(values)
    }

    /// Frees the values.
    func free() { values.withLock { $0 = [] } }
}
