import Foundation
import TerminalTesting
import TerminalUI
import Testing

/// The ways of docs/user-guide.md, in the real program.
@Suite("The ways of the user guide")
struct FindingJourneyTests {
    @Test("find a kommune by a part of its Sámi name, from anywhere")
    func sami() throws {
        let session = try Session()
        session.press(":")
        try session.see("Gjør eller finn")
        session.terminal.type("karasjo")
        try session.see("Karasjok")
        session.press("Enter")
        try session.see("Kommuner › Karasjok 2021")
        session.press("Esc")
        try session.see("[1 Kommuner]")
        #expect(try session.quit() == .exited(0))
    }

    @Test("from a low area to the kommuner behind it, to a file")
    func lowArea() throws {
        let session = try Session()
        session.press("3")
        try session.see("[3 Bistand]")
        session.press("Enter")
        try session.see("karakter")
        session.press("e", "End", "Enter")
        try session.see("Lagre som (csv, xlsx, json, txt, svg):")
        let file = session.home.appendingPathComponent("lave.csv")
        session.press("Ctrl-U")
        session.terminal.type(file.path)
        session.press("Enter")
        try session.see("rader til")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(text.contains("syntetiske") || text.contains("SYNTETISKE"))
        #expect(try session.quit() == .exited(0))
    }

    @Test("the map: a neighbour, another measure, the kommune, and back to its row")
    func map() throws {
        let session = try Session()
        session.press("Tab")
        try session.see("Viser: [svar]")
        session.press("Up", "Tab")
        try session.see("[nytte, snitt]")
        session.press("Enter")
        try session.see("[1 Svar]")
        session.press("Esc")
        try session.see("[nytte, snitt]")
        session.press("Esc")
        try session.see("[1 Kommuner]")
        #expect(try session.quit() == .exited(0))
    }

    @Test("from a kommune's answer to the question, and from a category to who gave it")
    func drill() throws {
        let session = try Session()
        session.press("Enter")
        try session.see("[1 Svar]")
        session.press("Enter")
        try session.see("Fordeling")
        session.press("Enter")
        try session.see("svarte «")
        session.press("<")
        try session.see("Fordeling")
        session.press(">")
        try session.see("svarte «")
        #expect(try session.quit() == .exited(0))
    }

    @Test("undo says what it undid, and the language changes while running and is remembered")
    func undo() throws {
        let session = try Session()
        session.press("o")
        try session.see("Hva heter du?")
        session.press("Ctrl-U")
        session.terminal.type("Kari")
        session.press("Enter")
        try session.see("på listen")
        session.press("u")
        try session.see("Angret")
        session.press("L")
        try session.see("Programmet er på nynorsk.")
        #expect(try session.quit() == .exited(0))
        let second = try Session(home: session.home, first: "q avslutt")
        try second.see("Kommunar")
        #expect(try second.quit() == .exited(0))
    }

    @Test("a prompt keeps what is typed while the window changes, and takes a paste as one line")
    func prompt() throws {
        let session = try Session()
        session.press("/")
        session.terminal.type("ber")
        session.terminal.resize(Size(width: 132, height: 40))
        try session.see("ber")
        session.terminal.send(Array("\u{1B}[200~gen\n\u{1B}[201~".utf8))
        try session.see("bergen")
        try session.see("1 treff")
        session.press("Enter", "Enter")
        try session.see("Bergen 1201")
        #expect(try session.quit() == .exited(0))
    }

    @Test("what is copied goes to the terminal's clipboard and to the system's own tool")
    func clipboard() throws {
        let home = FileManager.default.temporaryDirectory.appending(path: "rb-\(UUID().uuidString)")
        let tools = home.appending(path: "bin")
        try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
        let tool = tools.appending(path: "xclip")
        try Data("#!/bin/sh\ncat >\"$HOME/copied\"\n".utf8).write(to: tool)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
        let session = try Session(
            home: home, environment: ["DISPLAY": ":0", "PATH": "\(tools.path):/usr/bin:/bin"])
        session.press("y", "Enter")
        try session.see("Kopiert til utklippstavlen.")
        #expect(try session.quit() == .exited(0))
        let copied = try String(contentsOf: home.appending(path: "copied"), encoding: .utf8)
        #expect(copied.hasPrefix("1101\tEigersund\t") && copied.hasSuffix("SYNTETISKE SVAR"))
    }
}
