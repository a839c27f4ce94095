import Synchronization

/// A value that is worked out when somebody first asks for it, and then kept.
///
/// Everybody gets the same value, so that nobody can tell when it was worked out.
package final class Deferred<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    /// A value and how it is worked out.
    package init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// The value.
    package var value: Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
