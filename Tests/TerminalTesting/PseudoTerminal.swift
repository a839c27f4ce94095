import CPseudoTerminal
import Glibc
import TerminalUI

/// A program in a terminal of its own, read through an emulator.
///
/// Waits are for events, never for time; the patience of half a minute is only there so that a failure ends.
public final class PseudoTerminal {
    private var files: pseudo_terminal
    private let emulator: Emulator
    private var program: pid_t = 0
    private var end: ProgramEnd?
    /// The bytes that were read last.
    private var last: [UInt8] = []

    /// Whether the program is stopped.
    public private(set) var isStopped = false
    /// How many bytes the program has written.
    public private(set) var byteCount = 0
    /// How many times the program has been continued.
    public private(set) var continueCount = 0

    /// Starts the program at `path`.
    /// - Parameter environment: the whole of it, but for PATH and what coverage needs; TERM and LANG have usual values
    ///   unless they are given.
    public init(
        _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
        size: Size = Size(width: 80, height: 24)
    ) throws {
        emulator = Emulator(size: size)
        let all = Self.usualEnvironment.merging(environment) { $1 }
        let entries = all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        var files = pseudo_terminal()
        let status = Self.withCStrings([path] + arguments) { arguments in
            Self.withCStrings(entries) { entries in
                pseudo_terminal_start(
                    &files, path, arguments, entries, Int32(size.width), Int32(size.height))
            }
        }
        guard status == 0 else { throw PseudoTerminalError.notStarted(status) }
        self.files = files
    }

    deinit {
        if end == nil, program != 0 { kill(program, SIGKILL) }
        for file in [files.emulator, files.device, files.changes] where file >= 0 { close(file) }
        waitpid(files.shell, nil, 0)
    }

    // MARK: What the screen shows

    /// The rows as text, without blanks at the end.
    public var lines: [String] {
        (0..<emulator.size.height).map { y in
            var line = (0..<emulator.size.width).map { cell(x: $0, y: y).text }.joined()
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// All rows as one text.
    public var text: String { lines.joined(separator: "\n") }
    /// The cell at column `x` of row `y`.
    public func cell(x: Int, y: Int) -> EmulatedCell { emulator.cell(x: x, y: y) }
    /// The cursor's place.
    public var cursor: (x: Int, y: Int) { emulator.cursor }
    /// Whether the cursor is shown.
    public var isCursorVisible: Bool { emulator.properties.isCursorVisible }
    /// Whether the screen that programs use is shown, rather than the usual one.
    public var isAlternateScreen: Bool { emulator.properties.isAlternateScreen }
    /// Whether the program has asked for the mouse.
    public var wantsMouse: Bool { emulator.properties.wantsMouse }
    /// The window's title.
    public var title: String { emulator.properties.title }

    /// The first place of `text` on the screen.
    public func find(_ text: String) -> (x: Int, y: Int)? {
        for (y, line) in lines.enumerated() {
            if let range = line.range(ofText: text) { return (TextWidth.of(line[..<range]), y) }
        }
        return nil
    }

    /// Whether the terminal is as it was before the program: its modes, the usual screen, a cursor, no mouse.
    public var isRestored: Bool {
        let before = files.modes
        var now = termios()
        guard tcgetattr(files.device, &now) == 0 else { return false }
        let sameModes =
            now.c_iflag == before.c_iflag && now.c_oflag == before.c_oflag && now.c_cflag == before.c_cflag
            && now.c_lflag == before.c_lflag
        return sameModes && !isAlternateScreen && isCursorVisible && !wantsMouse
    }

    // MARK: What one does to it

    /// Presses keys in the emulator, which sends what the program has asked for.
    public func press(_ keys: KeyEvent...) {
        for key in keys {
            emulator.press(key)
            send(emulator.takeOutput())
        }
    }

    /// Types text, one key for each character.
    public func type(_ text: String) { send(Array(text.utf8)) }

    /// Sends bytes as they are.
    public func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(files.emulator, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if !mayWriteAgain() { return }
        }
    }

    /// Writes what the program might have written.
    public func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.write(files.device, bytes, bytes.count)
    }

    /// Gives the window another size.
    public func resize(_ size: Size) {
        emulator.resize(size)
        _ = pseudo_terminal_resize(files.emulator, Int32(size.width), Int32(size.height))
    }

    /// Sends the program a signal.
    public func signal(_ number: Int32) throws {
        try wait(for: "the program's number") { $0.program != 0 }
        kill(program, number)
    }

    /// Takes the terminal away, as when its window is closed.
    public func hangUp() {
        close(files.emulator)
        files.emulator = -1
    }

    // MARK: What one waits for

    /// Reads until `condition` holds.
    public func wait(for what: String, _ condition: (PseudoTerminal) -> Bool) throws {
        let giveUp = ContinuousClock.now + .seconds(30)
        while true {
            readAll()
            if condition(self) { return }
            let left = ContinuousClock.now.duration(to: giveUp)
            guard left > .zero else {
                throw PseudoTerminalError.gaveUp(waitingFor: what, screen: lines)
            }
            pause(atMost: left)
        }
    }

    /// Reads until `text` is on the screen.
    public func wait(forText text: String) throws {
        try wait(for: "“\(text)”") { $0.find(text) != nil }
    }

    /// Reads until the program has ended, and everything that it wrote.
    public func waitForEnd() throws -> ProgramEnd {
        try wait(for: "the end of the program") { $0.end != nil }
        try readRest()
        return end ?? .exited(-1)
    }

    /// Reads what the program wrote before its end. The system may still be passing it on when the end is known, so that
    /// a mark is written behind it and waited for.
    private func readRest() throws {
        guard files.emulator >= 0 else { return }
        write(Self.mark)
        try wait(for: "all that the program wrote") { $0.last == Array(Self.mark.utf8) }
    }

    /// A command of terminals that none knows.
    private static let mark = "\u{1B}]7777;end\u{07}"

    /// Whether the program has ended.
    public var hasEnded: Bool { end != nil }

    private func pause(atMost left: Duration) {
        let files = end == nil ? [files.emulator, files.changes] : [files.emulator]
        var polled = files.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        poll(&polled, nfds_t(polled.count), Int32(clamping: left.components.seconds * 1000 + 1))
    }

    private func mayWriteAgain() -> Bool {
        guard errno == EAGAIN || errno == EINTR, files.emulator >= 0 else { return false }
        readAll()
        var polled = pollfd(fd: files.emulator, events: Int16(POLLOUT | POLLIN), revents: 0)
        return poll(&polled, 1, 30_000) > 0
    }

    private func readAll() {
        readChanges()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while files.emulator >= 0, case let count = read(files.emulator, &buffer, buffer.count), count > 0 {
            byteCount += count
            let length = Self.mark.utf8.count
            last = Array((last + buffer[max(0, count - length)..<count]).suffix(length))
            emulator.feed(buffer[..<count])
            send(emulator.takeOutput())
        }
    }

    private func readChanges() {
        var change = program_change()
        let size = MemoryLayout<program_change>.size
        while read(files.changes, &change, size) == size {
            switch change.kind {
            case program_started: program = change.value
            case program_stopped: isStopped = true
            case program_continued:
                isStopped = false
                continueCount += 1
            case program_exited: end = .exited(Int(change.value))
            default: end = .killed(Int(change.value))
            }
        }
    }

    private static var usualEnvironment: [String: String] {
        var result = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
        for name in ["PATH", "LLVM_PROFILE_FILE", "LD_LIBRARY_PATH"] {
            if let value = getenv(name) { result[name] = String(cString: value) }
        }
        return result
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}

extension String {
    /// The end of what lies before the first `text`; nil if it is not there.
    fileprivate func range(ofText text: String) -> Index? {
        indices.first { self[$0...].hasPrefix(text) }
    }
}
