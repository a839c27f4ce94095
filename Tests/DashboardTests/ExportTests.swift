import Survey
import TerminalTesting
import TerminalUI
import Testing

@testable import Dashboard

@Suite("The export of a follow-up list")
struct ExportTests {
    @Test("without marks the list as shown is written, to a path that is proposed")
    func list() throws {
        var driver = Driver()
        try driver.press("e", "Enter")
        #expect(driver.text.contains("Lagre listen med 4 enheter som: /tmp/oppfolging-nord-2017.xlsx"))
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
        #expect(driver.text.contains("Lagre listen med 1 enhet som: liste.csv"))
        driver.send(.exported(request, .exists(path: "/tmp/liste.csv")))
        try driver.press("j")
        #expect(driver.effects == [.export(ExportRequest(units: [3], path: "liste.csv", replaces: true))])
    }

    @Test("path and count are said, and a failure says why")
    func outcome() {
        var driver = Driver()
        let request = ExportRequest(units: [3], path: "liste.csv")
        driver.send(.exported(request, .written(path: "/tmp/liste.csv", rows: 1)))
        #expect(driver.text.contains("/tmp/liste.csv"))
        driver.send(.exported(request, .failed(Phrase("Disken er full."))))
        #expect(driver.text.contains("! Disken er full."))
    }

    @Test("a report on the place, or on the one kommune, is a page of its own")
    func report() throws {
        var driver = Driver()
        try driver.press("e", "Down")
        #expect(driver.text.contains("rapport om IMDi Nord (html)"))
        try driver.press("Enter", "Enter")
        let place = ExportRequest(.report(.region("nord")), path: "/tmp/rapport-nord-2017.html")
        #expect(driver.effects == [.export(place)])
        driver.send(.exported(place, .written(path: "/tmp/rapport-nord-2017.html", rows: 1)))
        #expect(driver.text.contains("Skrev rapporten til /tmp/rapport-nord-2017.html"))
        try driver.press("Enter", "e", "Down", "Down", "Enter", "Enter")
        let unit = ExportRequest(.report(.unit(3)), path: "/tmp/rapport-nord-0201-2017.html")
        #expect(driver.effects.last == .export(unit))
    }

    @Test("what the screen shows is written in the form that the path says, with its picture")
    func screen() throws {
        var driver = Driver()
        let picture = driver.grid
        try driver.press("e", "End", "Enter", "Enter")
        guard case .export(let request) = driver.effects.first,
            case .screen(let shown) = request.subject
        else {
            Issue.record("nothing is written: \(driver.effects)")
            return
        }
        #expect(request.path == "/tmp/kommuner-nord-2017.csv")
        #expect(shown.readout.tables[0].rows.count == 4)
        #expect(shown.picture == picture)
    }

    @Test("a file of an ending that says no form is not written, and the path can be mended")
    func endings() throws {
        var driver = Driver()
        try driver.press("e", "End", "Enter", "Ctrl-U")
        driver.type("/tmp/kart.pdf")
        try driver.press("Enter")
        #expect(driver.effects.isEmpty)
        #expect(
            driver.text.contains("Den kan ikke skrives som .pdf, men som .csv, .xlsx, .json, .txt og .svg"))
        try driver.press("Ctrl-U")
        driver.type("/tmp/kart.SVG")
        try driver.press("Enter")
        guard case .export(let request)? = driver.effects.last else {
            Issue.record("nothing is written")
            return
        }
        #expect(request.path == "/tmp/kart.SVG")
    }

    @Test("Tab goes on with a path as far as there is one way, and shows the ways where there are several")
    func completion() throws {
        var driver = Driver()
        try driver.press("e", "Enter", "Ctrl-U")
        driver.type("~/do")
        try driver.press("Tab")
        #expect(driver.effects == [.complete("~/do")])
        driver.send(.completions(of: "~/do", ["~/dokumenter/", "~/dokumentasjon.txt"]))
        #expect(driver.text.contains("som: ~/dokument"))
        #expect(driver.text.contains("~/dokumenter/") && driver.text.contains("~/dokumentasjon.txt"))
        driver.type("e")
        #expect(!driver.text.contains("dokumentasjon"))
        driver.send(.completions(of: "~/dokumente", ["~/dokumenter/"]))
        #expect(driver.text.contains("som: ~/dokumenter/"))
        driver.send(.completions(of: "~/dokumente", ["~/late/"]))
        #expect(!driver.text.contains("late"), "an answer to what is no longer typed is left aside")
    }

    @Test("a value, the row and all are copied, and made-up answers say so")
    func copies() throws {
        var driver = Driver()
        try driver.press("y", "Enter")
        guard case .copy(let row) = driver.effects.last else {
            Issue.record("nothing is copied")
            return
        }
        #expect(row.hasPrefix("0201\t") && row.hasSuffix("SYNTETISKE SVAR"))
        try driver.press("y", "Down", "Enter")
        #expect(driver.effects.last == .copy("0201"))
        try driver.press("y", "End", "Enter")
        guard case .copy(let all) = driver.effects.last else { return }
        #expect(all.contains("SYNTETISKE SVAR") && all.split(separator: "\n").count >= 4 + 2)
        #expect(driver.text.contains("Kopiert til utklippstavlen."))
    }

    @Test("of what the clipboard has no room for, whole rows are copied, and it is said how many")
    func largeCopies() throws {
        let driver = Driver()
        let text = ReadoutText(driver.state.readout, in: driver.state)
        let whole = text.all(within: .max)
        #expect(whole.rows == 4)
        for limit in stride(from: 0, through: whole.text.utf8.count, by: 7) {
            let some = text.all(within: limit)
            #expect(whole.text.hasPrefix(some.text) && some.text.hasSuffix("\n"))
            #expect(some.text.utf8.count <= limit || some.rows == 0)
            #expect(some.rows < 4 || limit >= whole.text.utf8.count)
        }
        #expect(text.all(within: whole.text.utf8.count).rows == 4)
    }

    @Test("a menu knows the selected row and how many there are without making all of them", arguments: 1...2)
    func glances(seed: Int) throws {
        var driver = Driver(try Demo.content(), region: "vest")
        driver.send(.figures(try Demo.library()))
        var keys = RandomKeys(seed: UInt64(seed), names: RandomKeys.reading + ["6", "7", "Enter"])
        for press in 0..<200 {
            let key = keys.key()
            driver.send(.key(key))
            let (glance, rows) = driver.state.front.glance(of: driver.state)
            let whole = driver.state.readout
            #expect(glance.title == whole.title && glance.notes == whole.notes)
            #expect(rows == whole.rowCount, "press \(press), \(key.name)")
            #expect(glance.selectedRow?.cells == whole.selectedRow?.cells, "press \(press), \(key.name)")
            #expect(glance.selectedRow?.columns == whole.selectedRow?.columns, "press \(press), \(key.name)")
        }
    }

    @Test("a screen of too many rows is not copied, and the way to a file is named")
    func tooManyRows() throws {
        var driver = Driver(try Demo.content(), region: "")
        let units = driver.state.listedUnits
        let many = Array((0..<5).map { _ in units }.joined().prefix(Clipboard.mostRows + 1))
        driver.state.open(
            UnitsScreen(
                content: driver.state.content,
                subset: UnitSubset(Phrase("mange"), units: many, frame: driver.state.place.frame)))
        try driver.press("y", "End", "Enter")
        #expect(driver.effects.isEmpty)
        #expect(
            driver.text.contains("Utklippstavlen har ikke plass til 2 001 rader. e skriver dem til en fil."))
    }
}
