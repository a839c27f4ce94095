import Foundation
import TerminalTesting
import TerminalUI
import Testing

@Suite("Follow-up in a real terminal")
struct FollowUpJourneyTests {
    private func signIn(_ session: Session, as name: String) throws {
        session.press("o")
        try session.see("Hva heter du?")
        session.press("Ctrl-U")
        session.terminal.type(name)
        session.press("Enter")
        try session.see("på listen. u angrer.")
    }

    @Test("what the screen had confirmed is there after kill -9")
    func kill() throws {
        let session = try Session()
        try signIn(session, as: "Kari Nordmann")
        session.press("t")
        try session.see("Ringte i dag, fikk ikke svar")
        session.press("Enter")
        try session.see("Førte logg")
        try session.terminal.signal(SIGKILL)
        #expect(try session.terminal.waitForEnd() == .killed(Int(SIGKILL)))

        let again = try Session(home: session.home)
        try again.see("1 i oppfølging")
        again.press("5")
        try again.see("1 følges opp")
        again.press("Enter")
        try again.see("ringte, fikk ikke svar (Kari Nordmann)")
        #expect(try again.quit() == .exited(0))
    }

    @Test("a list that is exported right behind edits knows of them")
    func exportBehindEdits() throws {
        let session = try Session()
        try signIn(session, as: "Kari Nordmann")
        let file = session.home.appending(path: "liste.csv")
        session.terminal.type(String(repeating: "jo", count: 15) + "e\r\u{15}\(file.path)\r")
        try session.see("Skrev 85 rader")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\r\n")
        #expect(rows.count { $0.contains(";ja;;ny;") } == 16)
        #expect(try session.quit() == .exited(0))
    }

    @Test("two dashboards on one file see each other's entries, and undo is each adviser's own")
    func two() throws {
        let kari = try Session()
        try signIn(kari, as: "Kari")
        let ola = try Session(home: kari.home)
        try ola.see("1 i oppfølging")
        ola.press("Down", "Down", "o")
        try ola.see("på listen. u angrer.")
        kari.press("5")
        try kari.see("2 følges opp")
        kari.press("u")
        try kari.see("Angret:")
        #expect(try kari.quit() == .exited(0))
        #expect(try ola.quit() == .exited(0))
    }

    @Test("a home that cannot be written is said, and nothing is shown as kept")
    func readOnly() throws {
        let session = try Session(environment: ["XDG_DATA_HOME": "/proc/nowhere"])
        session.press("o")
        try session.see("Hva heter du?")
        session.press("Ctrl-U")
        session.terminal.type("Kari")
        session.press("Enter")
        try session.see("Databasen kan ikke skrives")
        session.press("5")
        try session.see("0 følges opp")
        #expect(try session.quit() == .exited(0))
    }
}
