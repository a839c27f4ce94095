import CTerminalGuard
import Glibc
import TerminalUI

extension Terminal {
    /// Waits for keys, signals, another window size or a wake-up, and returns all that has come.
    ///
    /// Everything that is queued is taken, so that a key held down is painted once for many repeats. Returns nothing
    /// only when `deadline` has passed; without one it waits as long as it takes.
    public func nextEvents(until deadline: ContinuousClock.Instant? = nil) -> [TerminalEvent] {
        while true {
            let ready = wait(until: deadline)
            let events = signalEvents() + wakeEvents(ready) + keyEvents(ready)
            if !events.isEmpty || deadline.map({ $0 <= .now }) ?? false { return events }
        }
    }

    /// Which files have something to read, by one `poll`.
    private struct Ready {
        var keys = false
        var wakeUp = false
        var isGone = false
    }

    private func wait(until deadline: ContinuousClock.Instant?) -> Ready {
        let wanted = Int16(POLLIN)
        var files = [device.file, signals, pipe.file].map { pollfd(fd: $0, events: wanted, revents: 0) }
        guard poll(&files, nfds_t(files.count), Self.milliseconds(until: deadline)) > 0 else {
            return Ready()
        }
        let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
        return Ready(
            keys: files[0].revents & wanted != 0, wakeUp: files[2].revents != 0,
            isGone: files[0].revents & gone != 0)
    }

    /// Milliseconds to wait, rounded up so that a deadline is never missed by a fraction; -1 without a deadline.
    private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
        guard let deadline else { return -1 }
        let left = ContinuousClock.now.duration(to: deadline)
        guard left > .zero else { return 0 }
        return Int32(clamping: Int64((left / .milliseconds(1)).rounded(.up)))
    }

    private func signalEvents() -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        var isResized = false
        while case let number = terminal_guard_next_signal(signals), number != 0 {
            switch number {
            case SIGWINCH: isResized = true
            case SIGTSTP: events += stop()
            case SIGINT: events.append(.terminate(.interrupt))
            case SIGHUP: events.append(.terminate(.hangUp))
            default: events.append(.terminate(.termination))
            }
        }
        return events + (isResized ? resized() : [])
    }

    private func wakeEvents(_ ready: Ready) -> [TerminalEvent] {
        ready.wakeUp && pipe.drain() ? [.wakeUp] : []
    }

    private func keyEvents(_ ready: Ready) -> [TerminalEvent] {
        if ready.isGone { return [.terminate(.hangUp)] }
        guard ready.keys else { return [] }
        return reader.drain().flatMap { key -> [TerminalEvent] in
            switch key {
            case .control("c"): return [.terminate(.interrupt)]
            case .control("z"): return stop()
            default: return [.key(key)]
            }
        }
    }

    private func resized() -> [TerminalEvent] {
        guard device.size != size else { return [] }
        fitWindow()
        return [.key(.resize(size))]
    }

    /// Gives the terminal to the shell until the program is continued.
    private func stop() -> [TerminalEvent] {
        let before = size
        lend { terminal_guard_stop() }
        return [.resumed] + (size == before ? [] : [.key(.resize(size))])
    }
}
