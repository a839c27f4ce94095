import Dashboard
import Survey
import TerminalUI
import Testing

@Suite("Long work beside the screen")
struct JobTests {
    private let request = ExportRequest(units: [3, 4, 5, 6], path: "/tmp/liste.xlsx")

    /// A dashboard that writes a list.
    private func writing() throws -> Driver {
        var driver = Driver()
        try driver.press("e", "Enter", "Ctrl-U")
        driver.type("/tmp/liste.xlsx")
        try driver.press("Enter")
        #expect(driver.effects == [.export(request)])
        return driver
    }

    @Test("what takes no time is not told of, and what takes a while shows its share above the keys")
    func share() throws {
        var driver = try writing()
        #expect(!driver.text.contains("Skriver"))
        driver.send(.progress(0.43))
        #expect(driver.lines[22].hasPrefix(" Skriver liste.xlsx ████████▋"))
        #expect(driver.lines[22].contains("43 %  Ctrl-X stopper"))
        driver.send(.exported(request, .written(path: "/tmp/liste.xlsx", rows: 4)))
        #expect(!driver.text.contains("Ctrl-X"))
        #expect(driver.text.contains("Skrev 4"))
    }

    @Test("keys go on working, and prompts and messages leave the share in sight")
    func keys() throws {
        var driver = try writing()
        driver.send(.progress(0.1))
        try driver.press("Down")
        #expect(driver.grid.cursor.y == 5)
        try driver.press("/")
        #expect(driver.lines[21].contains("Skriver liste.xlsx"))
        try driver.press("Esc", "m")
        #expect(driver.lines[21].contains("Musen er av"))
        #expect(driver.lines[22].contains("Skriver liste.xlsx"))
    }

    @Test("it is stopped with a key, and says so until it is over")
    func stop() throws {
        var driver = try writing()
        driver.send(.progress(0.5))
        try driver.press("Ctrl-X")
        #expect(driver.effects.last == .stopJob)
        #expect(driver.lines[22].contains("stopper"))
        driver.send(.exported(request, .stopped))
        #expect(driver.text.contains("Stoppet. Ingenting er skrevet."))
        try driver.press("Ctrl-X")
        #expect(driver.text.contains("Det er ingenting som pågår."))
        #expect(driver.effects.count == 2)
    }

    @Test("other work has to wait")
    func busy() throws {
        var driver = try writing()
        try driver.press("e", "Enter", "Enter")
        #expect(driver.effects.count == 1)
        #expect(driver.text.contains("Programmet skriver liste.xlsx ennå."))
    }

    @Test("whoever quits is asked first, once there is something to see", arguments: ["q", "Ctrl-Q"])
    func quit(key: String) throws {
        var driver = try writing()
        driver.send(.progress(0.5))
        try driver.press(key, "n")
        #expect(driver.effects.count == 1)
        try driver.press(key, "j")
        #expect(driver.effects.suffix(2) == [.stopJob, .quit])
    }

    @Test("work that can tell no share shows none, and an import cannot be stopped halfway")
    func noShare() throws {
        var driver = Driver()
        try driver.press("Ctrl-T")
        driver.send(.lastImport(KeptImport(file: "svar.csv", year: 2017)))
        try driver.press("j")
        #expect(driver.effects == [.findLastImport, .undoImport])
        driver.send(.progress(nil))
        #expect(
            driver.lines[22] == " Angrer siste import …"
                || driver.lines[22].hasPrefix(" Angrer siste import … "))
        #expect(!driver.lines[22].contains("%"))
        try driver.press("Ctrl-X")
        #expect(driver.effects.count == 2)
        #expect(driver.text.contains("En import kan ikke stoppes halvveis."))
    }

    @Test("in ASCII the share is drawn too")
    func ascii() throws {
        var driver = Driver(settings: Settings(glyphs: .ascii))
        try driver.press("e", "Enter", "Enter")
        driver.send(.progress(0.5))
        #expect(driver.lines[22].contains("50 %"))
        #expect(driver.lines[22].allSatisfy { $0.isASCII })
    }
}
