import Foundation
import TerminalTesting
import TerminalUI
import Testing

@Suite("The terminal is given back")
struct EndTests {
    @Test("while the program runs, the terminal is not as it was")
    func taken() throws {
        let terminal = try startProbe()
        #expect(terminal.isAlternateScreen)
        #expect(!terminal.isRestored)
    }

    @Test("after it quits, by a key or by Ctrl-C", arguments: [KeyEvent.character("q"), .control("c")])
    func quits(key: KeyEvent) throws {
        let terminal = try startProbe()
        terminal.press(key)
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isRestored)
    }

    @Test("after SIGTERM, SIGINT and SIGHUP", arguments: [SIGTERM, SIGINT, SIGHUP])
    func signals(number: Int32) throws {
        let terminal = try startProbe()
        try terminal.signal(number)
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isRestored)
    }

    @Test(
        "after a crash, which says so, and ends as a crash ends", arguments: [("!", SIGABRT), ("#", SIGILL)])
    func crashes(key: String, number: Int32) throws {
        let terminal = try startProbe()
        terminal.type(key)
        let end = try terminal.waitForEnd()
        #expect([.killed(Int(number)), .killed(Int(SIGTRAP))].contains(end))
        #expect(terminal.isRestored)
        #expect(terminal.find("farewell") != nil)
    }

    @Test("after a crash that another process sends", arguments: [SIGSEGV, SIGBUS, SIGFPE])
    func sentCrashes(number: Int32) throws {
        let terminal = try startProbe()
        try terminal.signal(number)
        #expect(try terminal.waitForEnd() == .killed(Int(number)))
        #expect(terminal.isRestored)
    }

    @Test("after an exit in the middle of things")
    func exits() throws {
        let terminal = try startProbe()
        terminal.type("$")
        #expect(try terminal.waitForEnd() == .exited(3))
        #expect(terminal.isRestored)
    }

    @Test("the program ends when its terminal goes away")
    func hangsUp() throws {
        let terminal = try startProbe()
        terminal.hangUp()
        #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test(
        "on terminals without another screen too", arguments: ["linux", "vt100", "screen", "tmux-256color"])
    func otherTerminals(term: String) throws {
        let terminal = try startProbe(["TERM": term])
        terminal.type("q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.isRestored)
    }

    @Test(
        "Ctrl-Z gives the terminal back until the program is continued, by key or by signal",
        arguments: [true, false])
    func suspends(byKey: Bool) throws {
        let terminal = try startProbe()
        if byKey { terminal.press(.control("z")) } else { try terminal.signal(SIGTSTP) }
        try terminal.wait(for: "the stop") { $0.isStopped && $0.isRestored }
        terminal.resize(Size(width: 100, height: 30))
        try terminal.signal(SIGCONT)
        try terminal.wait(forText: "last resize 100x30.")
        #expect(terminal.isAlternateScreen)
        #expect(terminal.wantsMouse)
        #expect(terminal.find("rad 0") != nil)
        terminal.press(.down)
        try terminal.wait(forText: "last Down.")
    }

    @Test("what is written to standard error goes to the log while the screen is up")
    func standardError() throws {
        let log = FileManager.default.temporaryDirectory.appending(path: "probe-\(UUID().uuidString).log")
        defer { try? FileManager.default.removeItem(at: log) }
        let terminal = try startProbe(["PROBE_LOG": log.path])
        terminal.type("eq")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(try String(contentsOf: log, encoding: .utf8) == "to the log\n")
        #expect(terminal.find("to the log") == nil)
    }

    @Test("a dumb terminal is refused with a reason; an unknown one is taken for a common one")
    func descriptions() throws {
        let dumb = try PseudoTerminal(BuiltProducts.path(of: "TerminalProbe"), environment: ["TERM": "dumb"])
        #expect(try dumb.waitForEnd() == .exited(69))
        #expect(dumb.find("cannotPlaceCursor") != nil)
        #expect(dumb.isRestored)
        for name in ["xterm-of-tomorrow", ""] { _ = try startProbe(["TERM": name]) }
    }
}
