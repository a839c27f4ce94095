import TerminalTesting
import TerminalUI
import Testing

@Suite("Keys of a real terminal")
struct KeyTests {
    @Test(
        "every key is known by its name under each terminal's description",
        arguments: [
            "xterm-256color", "tmux-256color", "screen", "linux", "vt100",
        ])
    func named(term: String) throws {
        let terminal = try startProbe(["TERM": term])
        let keys: [KeyEvent] = [
            .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .backspace,
            .delete, .insert, .control("a"), .control("w"), .character("å"), .character("Š"),
            .character("日"), .character(" "), .escape,
        ]
        for key in keys {
            terminal.press(key)
            try terminal.wait(forText: "last \(key.name).")
        }
    }

    @Test("function keys as xterm sends them", arguments: [1, 5, 12])
    func function(number: Int) throws {
        let terminal = try startProbe()
        terminal.press(.function(number))
        try terminal.wait(forText: "last F\(number).")
    }

    @Test(
        "arrows in both cursor modes, Home and End in both traditions",
        arguments: [
            ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"), ("\u{1B}[D", "Left"), ("\u{1B}OD", "Left"),
            ("\u{1B}[H", "Home"),
            ("\u{1B}[1~", "Home"), ("\u{1B}OH", "Home"), ("\u{1B}[F", "End"), ("\u{1B}[4~", "End"),
            ("\u{1B}OF", "End"),
        ])
    func sequences(bytes: String, name: String) throws {
        let terminal = try startProbe()
        terminal.type(bytes)
        try terminal.wait(forText: "last \(name).")
    }

    @Test("a sequence that no table knows is no key, and its letters are none either")
    func unknownSequence() throws {
        let terminal = try startProbe()
        terminal.type("\u{1B}[99;7x")
        terminal.type("k")
        try terminal.wait(forText: "keys 1 ")
        #expect(terminal.find("last k.") != nil)
    }

    @Test("a click and the wheel, also far to the right")
    func mouse() throws {
        let terminal = try startProbe(size: Size(width: 300, height: 10))
        terminal.press(.click(x: 5, y: 3))
        try terminal.wait(forText: "last click 5,3.")
        terminal.press(.click(x: 290, y: 3))
        try terminal.wait(forText: "last click 290,3.")
        terminal.press(.wheelDown(x: 1, y: 2))
        try terminal.wait(forText: "last wheel down 1,2.")
        terminal.press(.wheelUp(x: 1, y: 2))
        try terminal.wait(forText: "last wheel up 1,2.")
    }

    @Test("a click and the wheel in the old form, and its release, which is nothing")
    func oldMouse() throws {
        let terminal = try startProbe(["TERM": "screen"])
        terminal.type("\u{1B}[M &$")
        try terminal.wait(forText: "last click 5,3.")
        terminal.type("\u{1B}[M#&$")
        terminal.type("\u{1B}[Ma!!")
        try terminal.wait(forText: "last wheel down 0,0.")
        #expect(terminal.find("keys 2 ") != nil)
    }

    @Test("the mouse is switched off and on while the program runs")
    func mouseMode() throws {
        let terminal = try startProbe()
        #expect(terminal.wantsMouse)
        terminal.type("m")
        try terminal.wait(for: "no mouse") { !$0.wantsMouse }
        terminal.type("m")
        try terminal.wait(for: "the mouse") { $0.wantsMouse }
    }

    @Test("a paste is one event and its letters are no keys")
    func paste() throws {
        let terminal = try startProbe()
        terminal.press(.paste("q! Bærum"))
        try terminal.wait(forText: "last paste [q! Bærum].")
        #expect(terminal.find("keys 1 ") != nil)
    }

    @Test("200 keys that are queued are painted in at most three paints")
    func queued() throws {
        let terminal = try startProbe()
        terminal.send(Array(repeating: Array("\u{1B}[B".utf8), count: 200).flatMap(\.self))
        try terminal.wait(forText: "keys 200 ")
        let paints = terminal.text.split(separator: "paints ").last.flatMap { Int($0.prefix { $0.isNumber }) }
        #expect((paints ?? .max) <= 1 + 3)
        #expect(terminal.find("rad 99") != nil)
    }

    @Test("a wait with a deadline ends with nothing")
    func deadline() throws {
        let terminal = try startProbe()
        terminal.type("d")
        try terminal.wait(forText: "last deadline 0.")
    }

    @Test("a task beside the main thread wakes the program")
    func wakeUp() throws {
        let terminal = try startProbe()
        terminal.type("w")
        try terminal.wait(forText: "last wake-up.")
    }
}
