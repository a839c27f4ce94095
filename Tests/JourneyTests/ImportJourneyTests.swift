import Foundation
import TerminalTesting
import TerminalUI
import Testing

@Suite("An import at the terminal")
struct ImportJourneyTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/survey").path
    private static let command = [
        "import", fixtures + "/answers-2017.csv", "--wave", "2017", "--codebook",
        fixtures + "/codebook-2017.yaml",
    ]

    @Test("it asks first: no keeps nothing, yes keeps, and then it can be undone")
    func question() throws {
        let no = try Session(ImportJourneyTests.command, first: "Importere dette?")
        #expect(no.terminal.text.contains("Hvem radene gjelder"))
        no.terminal.type("n\r")
        try no.see("Ingenting er importert.")
        #expect(try no.terminal.waitForEnd() == .exited(0))

        let yes = try Session(ImportJourneyTests.command, home: no.home, first: "Importere dette?")
        yes.terminal.type("ja\r")
        try yes.see("Importerte undersøkelsen i 2017")
        #expect(try yes.terminal.waitForEnd() == .exited(0))

        let again = try Session(ImportJourneyTests.command, home: no.home, first: "Importere dette?")
        #expect(again.terminal.text.contains("Nytt siden forrige import"))
        again.terminal.type("\r")
        #expect(try again.terminal.waitForEnd() == .exited(0))

        let undo = try Session(["imports", "undo"], home: no.home, first: "Angret importen")
        #expect(try undo.terminal.waitForEnd() == .exited(0))
    }

    @Test("where the answers come from stands in the program")
    func basis() throws {
        let importing = try Session(ImportJourneyTests.command + ["--yes"], first: "Importerte undersøkelsen")
        #expect(try importing.terminal.waitForEnd() == .exited(0))
        let session = try Session(home: importing.home)
        session.press("4", "Shift-Tab")
        try session.see("answers-2017.csv")
        try session.see("SHA-256")
        #expect(try session.quit() == .exited(0))
    }
}
