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

    @Test("at the screen a file is read, looked over, imported and undone, and one stays where one was")
    func screen() throws {
        let session = try Session()
        session.press("4", "Shift-Tab")
        try session.see("innebygd i programmet")
        session.press("Ctrl-O")
        try session.see("Filen med svar")
        session.terminal.type(ImportJourneyTests.fixtures + "/answers-2017.csv")
        session.press("Enter")
        try session.see("Kodeboken (yaml):")
        session.terminal.type(ImportJourneyTests.fixtures + "/codebook-2017.yaml")
        session.press("Enter")
        try session.see("Hvem radene gjelder")
        session.press("i")
        try session.see("Importere svarene for 2017? (j/n)")
        session.press("j")
        try session.see("Importerte undersøkelsen i 2017")
        try session.see("[Grunnlag]")
        #expect(!session.terminal.text.contains("innebygd i programmet"))
        session.press("Ctrl-T")
        try session.see("Angre importen av answers-2017.csv (2017)?")
        session.press("j")
        try session.see("innebygd i programmet")
        try session.see("Angret importen av answers-2017.csv (2017).")
        #expect(try session.quit() == .exited(0))
    }

    @Test("a long reading shows how far it has come, lets keys work, and is stopped by one")
    func stopped() throws {
        let session = try Session()
        let (answers, codebook) = try ImportJourneyTests.manyRows(in: session.home)
        session.press("Ctrl-O")
        try session.see("Filen med svar")
        session.terminal.type("~/" + answers)
        session.press("Enter")
        try session.see("Kodeboken (yaml):")
        session.terminal.type("~/" + codebook)
        session.press("Enter")
        try session.see("Ctrl-X stopper")
        session.press("2")
        try session.see("[2 Spørsmål]")
        session.press("q")
        try session.see("Stoppe det og avslutte? (j/n)")
        session.press("n", "Ctrl-X")
        try session.see("Stoppet. Ingenting er importert.")
        try session.terminal.wait(for: "the end of the work") { $0.find("Ctrl-X") == nil }
        #expect(try session.quit() == .exited(0))
    }

    /// A file that takes long to read, and its codebook, by their names.
    private static func manyRows(in home: URL) throws -> (answers: String, codebook: String) {
        let codebook = """
            schema: 1
            survey: many
            wave: 2017
            title: Many
            layout: {unit: nr}
            sections: [{id: all, label: All}]
            items: [{id: q, kind: text, section: all, label: Question, column: q}]

            """
        let rows = String(repeating: "0301;et svar\n", count: 2_000_000)
        try Data(("nr;q\n" + rows).utf8).write(to: home.appending(path: "many.csv"))
        try Data(codebook.utf8).write(to: home.appending(path: "many.yaml"))
        return ("many.csv", "many.yaml")
    }
}
