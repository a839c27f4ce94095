import FollowUp
import Survey
import TerminalUI
import Testing
import Wording

@testable import Dashboard

@Suite("The line of keys names what works, and keys do what they say")
struct KeyHonestyTests {
    private func keyLine(_ driver: Driver) -> String { driver.lines.last ?? "" }

    @Test("what cannot work where one stands is not on the line of keys")
    func keyLine() throws {
        var driver = Driver()
        #expect(keyLine(driver).contains("Enter åpne") && !keyLine(driver).contains("Esc"))
        try driver.press("4", "Shift-Tab")
        #expect(!keyLine(driver).contains("/ søk"), "no list to be searched")
        let screen = try #require(driver.state.front as? ResponseScreen)
        #expect(keyLine(driver).contains("Enter åpne") == (screen.target != nil))
        try driver.press("1", "Enter", "7")
        #expect(!keyLine(driver).contains("Enter åpne"), "who is not followed up has no lines to change")
    }

    @Test("a search without a hit says of how many, and which key shows all again")
    func noHit() throws {
        var driver = Driver()
        try driver.press("/")
        driver.type("qqqq")
        try driver.press("Enter")
        #expect(driver.text.contains("0 av 4") && !driver.text.contains("0 av 0"))
        #expect(keyLine(driver).contains("Esc tilbake"))
        try driver.press("Esc")
        #expect(driver.text.contains("1 av 4"))
    }

    @Test("whoever does not read bokmål can say so before a region is chosen, and be helped")
    func firstChoice() throws {
        var driver = Driver(region: nil)
        #expect(keyLine(driver).contains("L språk/language"))
        try driver.press("Down", "Down", "L", "L")
        #expect(driver.text.contains("choose a place") && driver.text.contains("The whole country"))
        #expect(driver.effects.last == .remember(.language, "en"))
        try driver.press("?")
        #expect(driver.text.contains("close without choosing"))
        try driver.press("Esc")
        #expect(driver.text.contains("choose a place"), "help gives the choice back")
        try driver.press("Enter")
        #expect(driver.state.place.region == "nord")
    }

    @Test("letters leave a choice alone; the arrows on the line of keys change it")
    func choice() throws {
        var driver = Driver()
        try driver.press("o", "i")
        #expect(keyLine(driver).contains("→ neste valg"))
        driver.type("ny tekst med blanke")
        #expect(driver.text.contains("‹ ny ›"))
        try driver.press("Right")
        #expect(driver.text.contains("‹ kontaktet ›"))
        try driver.press("Down")
        #expect(!keyLine(driver).contains("neste valg"))
    }

    @Test("with nothing to undo nobody is asked for a name")
    func undo() throws {
        var driver = Driver(adviser: nil)
        try driver.press("u")
        #expect(driver.text.contains("Ingenting å angre."))
        #expect(driver.state.overlay == nil)
    }

    @Test("what was undone is said, and the history says of whom")
    func undone() throws {
        var driver = Driver()
        try driver.press("o", "5", "d")
        driver.type("+14")
        try driver.press("Enter", "u")
        #expect(driver.text.contains("Angret: frist for Karasjok"))
        try driver.press("u")
        #expect(driver.text.contains("Angret: Karasjok er av listen"))
        try driver.press("1", "H")
        #expect(driver.text.contains("angret: frist for Karasjok"))
    }

    @Test("an import keeps the marks of the units that are still there")
    func marks() throws {
        var driver = Driver()
        try driver.press("Space", "Space")
        let state = State(
            driver.state.content, groups: [], importDesk: ImportDesk(), after: driver.state,
            saying: Phrase("Importert"))
        #expect(state.marks == driver.state.marks && state.marks.count == 2)
    }
}
