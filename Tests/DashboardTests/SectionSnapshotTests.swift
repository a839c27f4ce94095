import Survey
import TerminalUI
import Testing

@testable import Dashboard

/// What an adviser sees of the sections. Read a changed picture before it is recorded.
@Suite("Pictures of the sections")
struct SectionSnapshotTests {
    private func expect(_ driver: Driver, _ name: String) throws { try expectSnapshot(driver.grid, name) }

    @Test("one kommune at 80x24")
    func unit() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        try driver.press("Enter", "3")
        try expect(driver, "80x24-fritekst")
        try driver.press("4")
        try expect(driver, "80x24-over-tid")
        try driver.press("6")
        try expect(driver, "80x24-ligner")
        while driver.state.front.readout(of: driver.state).tables.count < 2 { try driver.press("n") }
        try driver.press("G")
        try expect(driver, "80x24-ligner-laer")
    }

    @Test("who answered at 80x24")
    func response() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        try driver.press("4", "Tab")
        for name in ["dager", "tabell-1", "dekning", "representativitet", "grunnlag"] {
            try expect(driver, "80x24-svarinngang-\(name)")
            try driver.press("Tab")
        }
    }

    @Test("wide windows")
    func wide() throws {
        var driver = Driver(try Demo.content(), width: 140, height: 45, region: "vest")
        try driver.press("Enter", "4")
        try expect(driver, "140x45-over-tid")
        try driver.press("Esc", "4", "Tab")
        try expect(driver, "140x45-svarinngang-dager")
    }

    @Test("the other languages", arguments: [Language.nynorsk, .english])
    func languages(language: Language) throws {
        var driver = Driver(try Demo.content(), settings: Settings(language: language), region: "vest")
        try driver.press("4", "Shift-Tab", "Shift-Tab")
        try expect(driver, "\(language.rawValue)-representativitet")
    }

    @Test("ASCII")
    func ascii() throws {
        var driver = Driver(try Demo.content(), settings: Settings(glyphs: .ascii), region: "vest")
        try driver.press("Enter", "4")
        try expect(driver, "ascii-over-tid")
    }
}
