import Dashboard
import Survey
import TerminalUI
import Testing

@Suite("The export of a follow-up list")
struct ExportTests {
    @Test("without marks the list as shown is written, to a path that is proposed")
    func list() throws {
        var driver = Driver()
        try driver.press("e")
        #expect(driver.text.contains("Lagre 4 som: /tmp/oppfolging-nord-2017.xlsx"))
        try driver.press("Enter")
        #expect(
            driver.effects == [
                .export(ExportRequest(units: [3, 4, 5, 6], path: "/tmp/oppfolging-nord-2017.xlsx"))
            ])
    }

    @Test("with marks one chooses between them and the list")
    func marks() throws {
        var driver = Driver()
        try driver.press("G", "Space", "e", "Enter", "Enter")
        #expect(
            driver.effects == [.export(ExportRequest(units: [6], path: "/tmp/oppfolging-nord-2017.xlsx"))])
    }

    @Test("from one kommune that kommune alone can be written")
    func one() throws {
        var driver = Driver()
        try driver.press("Enter", "e", "Enter", "Enter")
        #expect(
            driver.effects == [
                .export(ExportRequest(units: [3], path: "/tmp/oppfolging-nord-0201-2017.xlsx"))
            ]
        )
    }

    @Test("a file is never replaced unasked: no returns to the path, yes replaces")
    func existing() throws {
        var driver = Driver()
        let request = ExportRequest(units: [3], path: "liste.csv")
        driver.send(.exported(request, .exists(path: "/tmp/liste.csv")))
        #expect(driver.text.contains(" liste.csv finnes. Skrive over? (j/n)"))
        try driver.press("n")
        #expect(driver.text.contains("Lagre 1 som: liste.csv"))
        driver.send(.exported(request, .exists(path: "/tmp/liste.csv")))
        try driver.press("j")
        #expect(driver.effects == [.export(ExportRequest(units: [3], path: "liste.csv", replaces: true))])
    }

    @Test("path and count are said, and a failure says why")
    func outcome() {
        var driver = Driver()
        let request = ExportRequest(units: [3], path: "liste.csv")
        driver.send(.exported(request, .written(path: "/tmp/liste.csv", units: 1)))
        #expect(driver.text.contains("/tmp/liste.csv"))
        driver.send(.exported(request, .failed(Phrase("Disken er full."))))
        #expect(driver.text.contains("! Disken er full."))
    }
}
