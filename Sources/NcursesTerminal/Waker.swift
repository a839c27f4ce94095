import CTerminalGuard
import Glibc

/// Wakes the terminal's wait from any thread or task.
public struct Waker: Sendable {
    let pipe: WakePipe

    /// Makes `Terminal.nextEvents` return with `TerminalEvent.wakeUp`. Several calls may become one event.
    public func wake() { pipe.ring() }
}

/// A pipe whose bytes mean only that there is something to look at.
final class WakePipe: Sendable {
    private let ends: (read: Int32, write: Int32)

    init() throws(TerminalError) {
        var ends: [Int32] = [-1, -1]
        guard terminal_guard_open_pipe(&ends) == 0 else { throw .system(errno: errno) }
        self.ends = (ends[0], ends[1])
    }

    deinit {
        close(ends.read)
        close(ends.write)
    }

    /// The file to wait on.
    var file: Int32 { ends.read }

    /// A full pipe is no failure: a byte that is not yet read wakes as well.
    func ring() {
        var byte: UInt8 = 1
        _ = write(ends.write, &byte, 1)
    }

    /// Takes out what is in the pipe; whether there was anything.
    func drain() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 256)
        var wasRung = false
        while read(ends.read, &bytes, bytes.count) > 0 { wasRung = true }
        return wasRung
    }
}
