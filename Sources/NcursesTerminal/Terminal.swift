import CNcursesw
import CTerminalGuard
import Glibc
import TerminalUI

/// The process's terminal, taken over by the program until it is closed.
///
/// It belongs to the thread that opens it, and there is one at a time, because ncurses has one. Whatever it sets it
/// takes back: on `close()`, when it is let go, on exit and in a crash.
public final class Terminal {
    /// How to open a terminal.
    public struct Options: Hashable, Sendable {
        /// What roles look like.
        public var theme: Theme
        /// Whether to show attributes only; NO_COLOR says the same.
        public var noColor: Bool
        /// The file to which standard error goes while the screen is up; nowhere when nil.
        public var errorLog: String?
        /// One line that a crash leaves on the usual screen.
        public var farewell: String

        /// The dark theme in all colours, unless told otherwise.
        public init(
            theme: Theme = .dark, noColor: Bool = false, errorLog: String? = nil, farewell: String = ""
        ) {
            self.theme = theme
            self.noColor = noColor
            self.errorLog = errorLog
            self.farewell = farewell
        }
    }

    let options: Options
    let device: TerminalDevice
    let signals: Int32
    let pipe: WakePipe
    let knowsModes: Bool
    var reader = KeyReader()
    var painter: Painter
    private var theme: Theme
    var modes = TerminalModes()
    var shown: Grid?
    private let screen: OpaquePointer
    private var standardError: StandardError
    private var isOpen = true

    /// The window's size now.
    public internal(set) var size: Size
    /// The colours that are shown.
    public let depth: ColorDepth
    /// The form of the glyphs that suits the terminal.
    public let glyphs: GlyphSet

    /// Keeps window, stop and end signals for `nextEvents`. Call it before the first thread or task is started;
    /// opening a terminal does it too.
    public static func blockSignals() { terminal_guard_block_signals() }

    /// Takes over the terminal and clears it.
    public init(_ options: Options = Options()) throws(TerminalError) {
        self.options = options
        Self.blockSignals()
        pipe = try WakePipe()
        signals = terminal_guard_open_signals()
        guard signals >= 0 else { throw .system(errno: errno) }
        device = try TerminalDevice()
        _ = TerminalLocale.set()
        screen = try Self.openScreen(on: device)
        terminal_guard_restore_actions()
        size = device.size
        glyphs = TerminalDescription.glyphs(for: TerminalDescription.name)
        knowsModes = TerminalModes.isKnown
        Self.setUpKeyboard()
        depth = Self.startColors(noColor: options.noColor || TerminalDescription.noColor)
        theme = options.theme
        painter = Painter(theme: theme, depth: depth)
        standardError = StandardError(path: options.errorLog)
        resize_term(Int32(size.height), Int32(size.width))
        armGuard()
        if knowsModes { device.send(TerminalModes.start) }
    }

    deinit { close() }

    /// Makes `nextEvents` return from anywhere.
    public var waker: Waker { Waker(pipe: pipe) }

    /// Gives the terminal back as it was. Does nothing the second time.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        leaveScreen()
        terminal_guard_disarm()
        delscreen(screen)
        device.close()
        standardError.restore()
        Glibc.close(signals)
        terminal_guard_unblock_signals()
    }

    /// Lends the terminal to another program, such as an editor, while `body` runs, and paints the screen anew after.
    public func lend(_ body: () -> Void) {
        leaveScreen()
        terminal_guard_disarm()
        standardError.restore()
        body()
        standardError = StandardError(path: options.errorLog)
        armGuard()
        reset_prog_mode()
        modes = TerminalModes()
        if knowsModes { device.send(TerminalModes.start) }
        fitWindow()
        if let shown { draw(shown) }
    }

    private func leaveScreen() {
        if knowsModes { device.send(modes.takeBack) }
        endwin()
        device.send(ResetSequence.cursor)
    }

    /// Shows roles as `theme` says from now on; the next grid is painted whole where it is another theme than before.
    public func use(_ theme: Theme) {
        guard theme != self.theme else { return }
        self.theme = theme
        painter = Painter(theme: theme, depth: depth)
        clearok(ncurses_screen(), true)
    }

    /// Takes the window's size as it is now and forgets what is painted.
    func fitWindow() {
        size = device.size
        resize_term(Int32(size.height), Int32(size.width))
        clearok(ncurses_screen(), true)
        painter.forget()
    }

    private func armGuard() {
        var before = device.modesBefore
        let farewell = options.farewell.isEmpty ? "" : options.farewell + "\r\n"
        terminal_guard_arm(device.file, &before, ResetSequence.current, farewell)
    }

    private static func openScreen(on device: TerminalDevice) throws(TerminalError) -> OpaquePointer {
        let name = TerminalDescription.name
        for candidate in TerminalDescription.candidates(for: name) where name != "dumb" {
            guard let screen = newterm(candidate, device.stream, device.stream) else { continue }
            if ncurses_capability("cup") != nil { return screen }
            endwin()
            delscreen(screen)
            device.close()
            throw .cannotPlaceCursor(name: name)
        }
        device.close()
        throw name == "dumb" ? .cannotPlaceCursor(name: name) : .unknownTerminal(name: name)
    }

    private static func setUpKeyboard() {
        raw()
        noecho()
        nonl()
        keypad(ncurses_screen(), true)
        // How long a lone Esc waits for the rest of a key's sequence, in milliseconds; a slow line may ask for more.
        if getenv("ESCDELAY") == nil { set_escdelay(10) }
        KeyTable.define()
    }

    private static func startColors(noColor: Bool) -> ColorDepth {
        guard !noColor, has_colors() else { return .mono }
        start_color()
        use_default_colors()
        return ColorDepth(colors: Int(ncurses_colors()), isDirect: ncurses_has_direct_colors())
    }
}
