import Foundation
import TerminalTesting
import TerminalUI
import Testing

@Suite("An adviser's way through the dashboard")
struct JourneyTests {
    @Test("choose a region, browse, drill down, and come back to exactly where one was")
    func browsing() throws {
        let session = try Session([], first: "velg sted")
        session.press("Down", "Down", "Enter")
        try session.see("IMDi Vest")
        session.press("Down", "Down", "Enter")
        try session.see("Kommuner › Stavanger 1103")
        try session.see("[1 Svar]")
        session.press("Tab")
        try session.see("[2 Bistand]")
        session.press("n")
        try session.see("Haugesund 1106")
        session.press("Esc")
        try session.see("4 av 85")
        try session.terminal.wait(for: "the cursor on the row of the kommune that was read last") {
            $0.cursor.y == 7
        }
        #expect(try session.quit() == .exited(0))
        #expect(session.terminal.isRestored)
    }

    @Test("the region is remembered from one start to the next")
    func remembering() throws {
        let first = try Session([], first: "velg sted")
        first.press("Enter")
        try first.see("64 av 87")
        #expect(try first.quit() == .exited(0))
        let second = try Session([], home: first.home, first: "IMDi Nord")
        #expect(second.terminal.find("velg sted") == nil)
        #expect(try second.quit() == .exited(0))
    }

    @Test("search as one types, filter, mark, and write the marked to a file that Excel opens right")
    func exporting() throws {
        let session = try Session()
        session.press("/")
        session.terminal.type("bergen")
        try session.see("1 treff")
        session.press("Enter", "Space", "Esc", "f", "Down", "Enter")
        try session.see("viser bare: flagget")
        session.press("G", "Space")
        try session.see("2 merket")
        session.press("e", "Enter")
        try session.see("Lagre listen med 2 enheter som:")
        session.press("Ctrl-U")
        let file = session.home.appendingPathComponent("liste.csv")
        session.terminal.type(file.path)
        session.press("Enter")
        try session.see("Skrev 2 rader")
        let bytes = try Data(contentsOf: file)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(text.contains("1201;Bergen;"))
        #expect(text.components(separatedBy: "\r\n").count >= 4)
        session.press("e", "Enter", "Ctrl-U")
        session.terminal.type(file.path)
        session.press("Enter")
        try session.see("finnes. Skrive over? (j/n)")
        session.press("n", "Esc")
        #expect(try session.quit() == .exited(0))
        #expect(try Data(contentsOf: file) == bytes, "a file is never replaced unasked")
    }

    @Test("a new size is taken up, also a tiny one, and nothing is lost")
    func resizing() throws {
        let session = try Session()
        session.press("Space")
        try session.see("1 merket")
        session.terminal.resize(Size(width: 20, height: 5))
        try session.see("80×24")
        session.terminal.resize(Size(width: 120, height: 40))
        try session.see("1 merket")
        try session.see("│ Sandnes")
        session.terminal.resize(Size(width: 80, height: 24))
        try session.terminal.wait(for: "the narrow list") {
            $0.find("│ Sandnes") == nil && $0.find("1 merket") != nil
        }
        #expect(try session.quit() == .exited(0))
    }

    @Test("a paste goes into the search as text, with its line breaks as blanks")
    func pasting() throws {
        let session = try Session()
        session.press("/")
        session.terminal.press(.paste("ber\ngen"))
        try session.see("Søk: ber gen")
        #expect(try session.quit() == .exited(0))
    }

    @Test("the mouse selects, opens and sorts, and can be switched off at once")
    func mouse() throws {
        let session = try Session()
        #expect(session.terminal.wantsMouse)
        session.terminal.press(.click(x: 10, y: 6))
        try session.see("3 av 85")
        session.terminal.press(.click(x: 10, y: 6))
        try session.see("Stavanger 1103")
        session.press("Esc", "m")
        try session.see("Musen er av")
        #expect(!session.terminal.wantsMouse)
        #expect(try session.quit() == .exited(0))
    }
}
