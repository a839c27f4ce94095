import Foundation

/// A program in a tmux server of its own, which is a second emulator and a terminal that people use.
///
/// tmux is driven through its control mode: it tells when the pane has changed, so that nothing waits for time.
public final class Tmux {
    private let process = Process()
    /// Our end of the socket that is tmux's standard input and output: unlike a pipe it can be written to without a
    /// signal when tmux has gone.
    private let socket: Int32
    private let giveUp = ContinuousClock.now + .seconds(60)
    private var unread: [UInt8] = []
    private var hasNews = false
    private var hasEnded = false

    /// Starts the program at `path`, and waits for tmux.
    ///
    /// - Parameters:
    ///   - home: the program's home; the server's socket is there too.
    public init(
        _ path: String, _ arguments: [String] = [], home: URL, columns: Int = 80, rows: Int = 24
    ) throws {
        let server = ["-L", "regionblikk", "-f", "/dev/null", "-C", "new-session"]
        let size = ["-x", "\(columns)", "-y", "\(rows)"]
        let environment = ["env", "HOME=\(home.path)", "TERM=tmux-256color", "LANG=C.UTF-8"]
        process.executableURL = URL(filePath: "/usr/bin/tmux")
        process.arguments = server + size + environment + [path] + arguments
        process.environment = [
            "HOME": home.path, "TMUX_TMPDIR": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8",
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        ]
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw PseudoTerminalError.notStarted(errno)
        }
        socket = ends[0]
        let other = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
        process.standardInput = other
        process.standardOutput = other
        try process.run()
        try other.close()
        _ = try reply(to: "the start of tmux")
        _ = try ask("set-option -g destroy-unattached on")
        _ = try ask("refresh-client -C \(columns)x\(rows)")
    }

    deinit {
        // The end of its input ends the client, and with it the session and the server.
        close(socket)
    }

    /// Presses keys by tmux's names, such as `Down` or `q`.
    public func press(_ keys: String...) throws { _ = try ask("send-keys " + keys.joined(separator: " ")) }

    /// The rows of the pane.
    public func lines() throws -> [String] { try ask("capture-pane -p") }

    /// Reads until the pane fulfils `condition`.
    public func wait(for what: String, _ condition: ([String]) -> Bool) throws {
        while true {
            hasNews = false
            let lines = try lines()
            if condition(lines) { return }
            while !hasNews { try take(line(waitingFor: what, screen: lines)) }
        }
    }

    /// Reads until `text` is in the pane.
    public func see(_ text: String) throws {
        try wait(for: "“\(text)”") { lines in lines.contains { $0.contains(text) } }
    }

    /// Reads until the program and its server have ended.
    public func waitForEnd() throws {
        while !hasEnded { take(try line(waitingFor: "the end of the program")) }
    }

    private func ask(_ command: String) throws -> [String] {
        let line = Array((command + "\n").utf8)
        guard send(socket, line, line.count, Int32(MSG_NOSIGNAL)) == line.count else {
            throw PseudoTerminalError.gaveUp(waitingFor: command + ", but tmux has gone", screen: [])
        }
        return try reply(to: command)
    }

    /// The lines between `%begin` and the `%end` of the same number.
    private func reply(to what: String) throws -> [String] {
        var first = ""
        while !first.hasPrefix("%begin ") {
            first = try line(waitingFor: what)
            take(first)
        }
        let end = "%end " + first.dropFirst("%begin ".count)
        let error = "%error " + first.dropFirst("%begin ".count)
        var lines: [String] = []
        while true {
            let next = try line(waitingFor: what)
            if next == end { return lines }
            if next == error { throw PseudoTerminalError.gaveUp(waitingFor: what, screen: lines) }
            lines.append(next)
        }
    }

    private func take(_ line: String) {
        if line.hasPrefix("%output ") { hasNews = true }
        if line.hasPrefix("%exit") { hasEnded = true }
    }

    /// The next line that tmux writes.
    private func line(waitingFor what: String, screen: [String] = []) throws -> String {
        while true {
            if let end = unread.firstIndex(of: 10) {
                defer { unread.removeSubrange(...end) }
                return String(decoding: unread[..<end], as: UTF8.self)
            }
            let left = ContinuousClock.now.duration(to: giveUp)
            var polled = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            guard left > .zero, poll(&polled, 1, Int32(left.components.seconds * 1000 + 1)) > 0 else {
                throw PseudoTerminalError.gaveUp(waitingFor: what, screen: screen)
            }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = read(socket, &buffer, buffer.count)
            guard count > 0 else {
                throw PseudoTerminalError.gaveUp(waitingFor: what + ", but tmux has gone", screen: screen)
            }
            unread += buffer[..<count]
        }
    }
}
