@testable import Dashboard
import Survey
import Tables
import TerminalUI
import Testing

@Suite("One kommune")
struct UnitScreenTests {
    @Test("each answer stands beside region and country, with the answer marked and the n of each")
    func answers() throws {
        var driver = Driver()
        try driver.press("Enter")
        #expect(driver.lines[1].contains("Kommuner › Karasjok 0201"))
        #expect(driver.text.contains("Nord n=2 av 4"))
        #expect(driver.text.contains("Landet n=4 av 7"))
        let own = try #require(driver.lines.first { $0.contains("ingen retningslinjer") })
        #expect(own.contains("◆"))
        #expect(own.contains("2 av 4"), "a base below five is told in counts: \(own)")
    }

    @Test("the mean of every scale and number is that of its domain, in the unit in which it was answered")
    func means() throws {
        var driver = Driver(try Demo.content(), width: 160, height: 60)
        try driver.press("Enter")
        let state = driver.state
        let unit = try #require(state.front.unit)
        let profiles = state.benchmarks(forUnit: unit)
        var seen = 0
        for (position, item) in state.content.wave.codebook.items.enumerated() {
            let means = profiles.compactMap { $0.items[position].mean.value }
            guard !means.isEmpty else { continue }
            let block = AnswerBlock(state: state, unit: unit, position: position)
            let lines = block.lines(width: 150, isSelected: false).map { line in line.map(\.text).joined() }
            let line = try #require(lines.first { $0.contains("snitt") }, "\(item.id)")
            for mean in means {
                let value = mean.value / Decimals.unit(item.valueDecimals)
                #expect(line.contains(" \(state.settings.numbers.decimal(value)) "), "\(item.id): \(line)")
                #expect(line.contains("n=\(mean.base)"))
                seen += 1
            }
        }
        #expect(seen >= 40)
    }

    @Test("Esc goes back to exactly where one was; n and p walk the list meanwhile")
    func walking() throws {
        var driver = Driver()
        try driver.press("Down", "Enter", "n")
        #expect(driver.lines[1].contains("Ørsta"))
        try driver.press("n", "n")
        #expect(driver.lines[1].contains("Ærøy"), "the last stays the last")
        try driver.press("p", "Esc")
        #expect(driver.grid.cursor.y == 6)
        #expect(driver.lines[1].contains("[1 Kommuner]"))
    }

    @Test("the section stays when the kommune changes, so that kommuner can be compared")
    func sections() throws {
        var driver = Driver()
        try driver.press("Enter", "2", "n")
        #expect(driver.lines[3].contains("[2 Bistand]"))
        try driver.press("Tab")
        #expect(driver.lines[3].contains("[3 Fritekst]"))
        try driver.press("5", "Tab", "Tab", "Tab")
        #expect(driver.lines[3].contains("[1 Svar]"))
        try driver.press("Shift-Tab")
        #expect(driver.lines[3].contains("[7 Oppfølging]"))
    }

    @Test("Bistand shows importance, benefit, gap, the means with n, and where the kommune stands")
    func help() throws {
        var driver = Driver()
        try driver.press("Enter", "2")
        let row = try #require(driver.lines.first { $0.contains("▸!næringsliv") })
        #expect(row.contains("+3"))
        #expect(row.contains("n=2") && row.contains("n=4"))
        #expect(driver.text.contains("av 4 fra toppen"))
    }

    @Test("Fakta says why the kommune is flagged, what the register knows, and what is withheld")
    func facts() throws {
        var driver = Driver(height: 40)
        try driver.press("Enter", "5")
        #expect(driver.text.contains("Udekket behov: samarbeid med lokalt næringsliv"))
        #expect(driver.text.contains("2 666"))
        #expect(driver.text.contains("7,2"))
        #expect(driver.text.contains("skjult (>0)"))
    }

    @Test("a text with an escape sequence reaches the grid as symbols")
    func escapes() throws {
        var driver = Driver(region: "ost")
        try driver.press("Down", "Enter", "Down", "Down", "Down")
        #expect(driver.text.contains("␛[31mnå"))
        #expect(!driver.text.unicodeScalars.contains("\u{1B}"))
    }
}
