import Survey
import TerminalUI
import Testing

@testable import Dashboard

@Suite("The sections of one kommune")
struct UnitSectionTests {
    private func demo(_ keys: String..., height: Int = 40) throws -> Driver {
        var driver = Driver(try Demo.content(), height: height, region: "vest")
        for key in keys { try driver.press(key) }
        return driver
    }

    /// Walks down until the selected row holds a text.
    private func walk(_ driver: inout Driver, to text: String, most: Int = 200) throws {
        for _ in 0..<most {
            if driver.lines[driver.grid.cursor.y].contains(text) { return }
            try driver.press("Down")
        }
        Issue.record("no row holds \(text)")
    }

    @Test("seven sections have seven digits, and Tab goes round")
    func tabs() throws {
        var driver = try demo("Enter")
        for label in [
            "[1 Svar]", "[2 Bistand]", "[3 Fritekst]", "[4 Over tid]", "[5 Fakta]", "[6 Ligner på]",
            "[7 Oppfølging]",
        ] {
            #expect(driver.lines[3].contains(label))
            try driver.press("Tab")
        }
        #expect(driver.lines[3].contains("[1 Svar]"))
        try driver.press("6")
        #expect(driver.lines[3].contains("[6 Ligner på]"))
    }

    @Test("a merged kommune has those that it was made of below each year, each with its own answer")
    func merged() throws {
        var driver = Driver(try Demo.content(), width: 120, height: 60, region: "ost")
        try driver.press("/")
        driver.type("0710")
        try driver.press("Enter", "Enter", "4")
        #expect(driver.text.contains("2016  – slått sammen eller delt"))
        for former in ["Sandefjord 0706", "Andebu 0719", "Stokke 0720"] {
            #expect(driver.lines.contains { $0.contains("\(former)  ●") || $0.contains("\(former)  ○") })
        }
        let told = driver.state.front.readout(of: driver.state).tables
        #expect(told.last?.rows.contains { $0.contains(.text("Andebu 0719")) } == true)
        try driver.press("5")
        #expect(driver.text.contains("Sandefjord 0706, Andebu 0719 og Stokke 0720"))
    }

    @Test("a theme opens the units of the place that have it, and Esc comes back to it")
    func theme() throws {
        var driver = try demo("Enter", "3")
        try walk(&driver, to: " %, ")
        let row = driver.lines[driver.grid.cursor.y]
        let count = try #require(row.firstMatch(of: /(\d+) av \d+/)?.1)
        try driver.press("Enter")
        #expect(driver.lines[1].contains("skrev om"))
        #expect(driver.state.listedCodes.count == Int(count))
        try driver.press("Esc")
        #expect(driver.lines[driver.grid.cursor.y] == row)
    }

    @Test("a kommune that wrote nothing says so")
    func nothingWritten() throws {
        var driver = Driver(height: 40)
        try driver.press("Enter", "3")
        #expect(driver.text.contains("Ikke skrevet noe.") || driver.text.contains("«"))
        let readout = driver.state.front.readout(of: driver.state)
        #expect(readout.tables.first?.columns.last?.heading.contains(", n") == true)
    }

    @Test("the answers of four years stand beside each other, with the region's means and n")
    func history() throws {
        let driver = try demo("Enter", "4")
        for year in ["2014", "2015", "2016", "2017"] { #expect(driver.text.contains(year)) }
        #expect(driver.text.contains("n="))
        #expect(driver.text.contains("Svart på undersøkelsen"))
    }

    @Test("an item of the history opens its answers")
    func fromHistory() throws {
        var driver = try demo("Enter", "4")
        try driver.press("Enter")
        #expect(driver.lines[3].contains("[1 Svar]"))
    }

    @Test("a unit that is like it opens in front, and Esc comes back")
    func similar() throws {
        var driver = try demo("Enter", "6")
        let before = driver.lines
        try walk(&driver, to: "0,")
        let row = driver.lines[driver.grid.cursor.y]
        try driver.press("Enter")
        let code = try #require(row.firstMatch(of: /\d{4}/)?.0)
        #expect(driver.lines[1].contains(code))
        #expect(driver.lines[1].filter { $0 == "›" }.count == 2)
        try driver.press("Esc")
        #expect(driver.lines[1] == before[1])
        #expect(driver.lines[driver.grid.cursor.y] == row)
    }

    @Test("a flag opens what it rests on", arguments: ["Lav", "Udekket", "Har ikke svart"])
    func flags(start: String) throws {
        let content = try Demo.content()
        var driver = Driver(content, height: 60, region: "vest")
        for _ in 0..<85 {
            var copy = driver
            try copy.press("Enter", "5")
            if copy.lines.dropFirst(4).contains(where: { $0.contains("! \(start)") }) {
                try walk(&copy, to: "! \(start)")
                try copy.press("Enter")
                let section = start == "Har ikke svart" ? "[4 Over tid]" : "[2 Bistand]"
                #expect(copy.lines[3].contains(section))
                return
            }
            try driver.press("Down")
        }
        Issue.record("nobody has the flag \(start)")
    }

    @Test("a row that leads nowhere says so")
    func nowhere() throws {
        var driver = try demo("Enter", "3", "Home", "Enter")
        #expect(driver.text.contains("Det er ikke noe å åpne på denne raden."))
        try driver.press("7", "o", "Enter")
        #expect(!driver.text.contains("Det er ikke noe å åpne"))
    }

    @Test("a bydel is beside bydeler in the new sections")
    func bydel() throws {
        var driver = Driver(try Demo.content(), height: 40, region: "ost")
        try driver.press("b", "Enter", "6")
        let codes = driver.lines.compactMap { $0.firstMatch(of: /0301\d\d/)?.0 }
        #expect(codes.count > 8)
    }

    @Test("every section gives its tables with columns and rows that fit", arguments: 1...7)
    func readouts(section: Int) throws {
        var driver = try demo("Enter")
        try driver.press(String(section))
        let readout = driver.state.front.readout(of: driver.state)
        #expect(!readout.isEmpty)
        for table in readout.tables {
            #expect(table.rows.allSatisfy { $0.count == table.columns.count })
        }
    }
}
