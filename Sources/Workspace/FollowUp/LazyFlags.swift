import SurveyAnalytics
import Synchronization

/// The flags of all units, worked out when they are first asked for: most requests do not ask.
final class LazyFlags: Sendable {
    private let known = Mutex<[[Flag]]?>(nil)
    private let workOut: @Sendable () -> [[Flag]]

    init(_ workOut: @escaping @Sendable () -> [[Flag]]) {
        self.workOut = workOut
    }

    /// The flags of each unit, in the register's order.
    var flags: [[Flag]] {
        known.withLock { known in
            let flags = known ?? workOut()
            known = flags
            return flags
        }
    }
}
