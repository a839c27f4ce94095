import Foundation
import TerminalTesting
import TerminalUI
import Testing

@Suite("The dashboard gives the terminal back")
struct EndTests {
    @Test(
        "after q, Ctrl-Q and Ctrl-C",
        arguments: [(KeyEvent.character("q"), 0), (.control("q"), 0), (.control("c"), 130)])
    func keys(key: KeyEvent, code: Int) throws {
        let session = try Session()
        session.terminal.press(key)
        #expect(try session.terminal.waitForEnd() == .exited(code))
        #expect(session.terminal.isRestored)
    }

    @Test(
        "with a cursor, also where a terminal kept a hidden one with its place, as ncurses lets it while rows move"
    )
    func hiddenCursor() throws {
        let session = try Session()
        session.terminal.write("\u{1B}[?25l\u{1B}7\u{1B}[?25h")
        #expect(try session.quit() == .exited(0))
        #expect(session.terminal.isRestored)
        let killed = try Session()
        killed.terminal.write("\u{1B}[?25l\u{1B}7\u{1B}[?25h")
        try killed.terminal.signal(SIGSEGV)
        #expect(try killed.terminal.waitForEnd() == .killed(Int(SIGSEGV)))
        #expect(killed.terminal.isRestored)
    }

    @Test("after SIGTERM, in the middle of a prompt")
    func termination() throws {
        let session = try Session()
        session.press("/")
        try session.see("Søk:")
        try session.terminal.signal(SIGTERM)
        #expect(try session.terminal.waitForEnd() == .exited(143))
        #expect(session.terminal.isRestored)
    }

    @Test("after a crash", arguments: [SIGSEGV, SIGABRT])
    func crash(signal: Int32) throws {
        let session = try Session()
        try session.terminal.signal(signal)
        #expect(try session.terminal.waitForEnd() == .killed(Int(signal)))
        #expect(session.terminal.isRestored)
    }

    @Test("Ctrl-Z stops it with the terminal restored, and it comes back with its screen")
    func suspension() throws {
        let session = try Session()
        session.terminal.press(.control("z"))
        try session.terminal.wait(for: "the stop") { $0.isStopped && $0.isRestored }
        try session.terminal.signal(SIGCONT)
        try session.see("1 av 85")
        session.press("Down")
        try session.see("2 av 85")
        #expect(try session.quit() == .exited(0))
    }
}
