import TerminalTesting
import TerminalUI
import Testing

@Suite("What the terminal shows")
struct LookTests {
    @Test("the badge, the selected row and a silent kommune have their colours on the emulator's cells")
    func colours() throws {
        let session = try Session()
        let terminal = session.terminal
        let badge = try #require(terminal.find("SYNTETISKE SVAR"))
        let badgeCell = terminal.cell(x: badge.x, y: badge.y)
        #expect(badgeCell.background != nil || badgeCell.isReverse)
        let selected = terminal.cell(x: 10, y: 4)
        let other = terminal.cell(x: 10, y: 5)
        #expect(
            (selected.background, selected.isReverse) != (other.background, other.isReverse),
            "the selected row stands out")
        let silent = try #require(terminal.find("○"))
        let answered = try #require(terminal.find("●"))
        let colours = (
            terminal.cell(x: silent.x, y: silent.y).foreground,
            terminal.cell(x: answered.x, y: answered.y).foreground
        )
        #expect(colours.0 != colours.1)
        #expect(try session.quit() == .exited(0))
    }

    @Test("NO_COLOR is honoured: no cell has a colour, and the selected row still stands out")
    func noColour() throws {
        let session = try Session(environment: ["NO_COLOR": "1"])
        let terminal = session.terminal
        for y in 0..<24 {
            for x in 0..<80 {
                let cell = terminal.cell(x: x, y: y)
                #expect(cell.foreground == nil && cell.background == nil, "a colour at \(x), \(y)")
            }
        }
        #expect(terminal.cell(x: 10, y: 4).isReverse)
        #expect(try session.quit() == .exited(0))
    }

    @Test(
        "every usual terminal shows the list",
        arguments: [
            "xterm-256color", "xterm", "screen", "screen-256color", "tmux-256color", "linux", "vt100",
            "xterm-direct",
        ])
    func terminals(name: String) throws {
        let session = try Session(environment: try TerminalDescriptions.environment(name))
        #expect(session.terminal.find("Stavanger") != nil)
        session.press("Down")
        try session.see("2 av 85")
        session.press("G")
        try session.see("85 av 85")
        #expect(try session.quit() == .exited(0))
        #expect(session.terminal.isRestored)
    }

    @Test("without a UTF-8 locale, and with --ascii, the signs are ASCII or right")
    func ascii() throws {
        let plain = try Session(["--region", "vest", "--ascii"], environment: ["LANG": "C", "LC_ALL": "C"])
        #expect(plain.terminal.find("▸") == nil)
        #expect(plain.terminal.lines[4].hasPrefix(">"))
        #expect(try plain.quit() == .exited(0))
        let unknown = try Session(environment: ["LANG": "nb_NO.ISO-8859-1", "LC_ALL": ""])
        #expect(unknown.terminal.find("?") == nil || unknown.terminal.find("Hå") != nil)
        #expect(try unknown.quit() == .exited(0))
    }

    @Test("the other languages", arguments: [("nn", "Kommunar"), ("en", "Municipalities")])
    func languages(language: String, heading: String) throws {
        let session = try Session(["--region", "vest", "--lang", language], first: heading)
        #expect(try session.quit() == .exited(0))
    }

    @Test("TERM=dumb is refused, and what to run instead is said")
    func dumb() throws {
        let session = try Session(
            environment: ["TERM": "dumb"], size: Size(width: 120, height: 24),
            first: "kan ikke vise skjermbildet. Prøv «regionblikk --plain».")
        #expect(try session.terminal.waitForEnd() == .exited(64))
        #expect(session.terminal.isRestored)
    }
}
