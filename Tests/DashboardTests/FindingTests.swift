import Dashboard
import Survey
import TerminalUI
import Testing

@Suite("Finding things")
struct FindingTests {
    private func driver(region: String? = "nord", width: Int = 100, height: Int = 30) throws -> Driver {
        Driver(try Demo.content(), width: width, height: height, region: region)
    }

    @Test(
        "a kommune is found by part of any of its names, with and without the letters of its language",
        arguments: [
            ("karasjok", "Karasjok"), ("kárášjoh", "Karasjok"), ("krasjok", "Karasjok"), ("tromso", "Tromsø"),
            ("bodø", "Bodø"), ("alesund", "Ålesund"), ("aalesund", "Ålesund"), ("1902", "Tromsø"),
            ("kautokieno", "Kautokeino"), ("troms", "Tromsø"), ("tromsp", "Tromsø"),
            ("finnmark vadsø", "Vadsø"),
        ])
    func units(typed: String, name: String) throws {
        var driver = try driver()
        try driver.press(":")
        driver.type(typed)
        try driver.press("Enter")
        #expect(driver.lines[1].contains(name), "\(typed): \(driver.lines[1])")
    }

    @Test("a command is found by its words and done")
    func command() throws {
        var driver = try driver()
        try driver.press(":")
        driver.type("sorter")
        try driver.press("Enter")
        #expect(driver.state.contexts.first == .menu)
    }

    @Test("a kommune of another region is shown under its own region's name, and the list is as it was")
    func elsewhere() throws {
        var driver = try driver(region: "vest")
        try driver.press(":")
        driver.type("karasjok")
        try driver.press("Enter")
        #expect(driver.lines[0].contains("IMDi Nord"))
        try driver.press("Esc")
        #expect(driver.lines[0].contains("IMDi Vest"))
    }

    @Test("a figure is found by its name and opened, also when the figures are read while one types")
    func figure() throws {
        var driver = try driver()
        try driver.press(":")
        driver.type("figur 1")
        driver.send(.figures(try Demo.library()))
        driver.type("2")
        #expect(driver.text.contains("Figur 12"))
        try driver.press("Enter")
        #expect(driver.state.contexts.first == .figure)
        #expect(driver.lines[1].contains("Figur 12"))
    }

    @Test("what cannot be done now says why, and the palette stays")
    func disabled() throws {
        var driver = try driver()
        try driver.press(":")
        driver.type("lagre gruppe")
        try driver.press("Enter")
        #expect(driver.state.contexts.first == .palette)
        #expect(driver.state.message != nil)
    }

    @Test("a region is found, and everything is narrowed to it")
    func region() throws {
        var driver = try driver()
        try driver.press(":")
        driver.type("imdi vest")
        try driver.press("Enter")
        #expect(driver.lines[0].contains("IMDi Vest"))
    }

    @Test("nothing is found of what nobody has written")
    func nothing() throws {
        var driver = try driver()
        try driver.press(":")
        driver.type("xqzw")
        #expect(driver.text.contains("Ingenting svarer til dette"))
        try driver.press("Enter", "Esc")
        #expect(driver.state.contexts.first == .units)
    }

    @Test("help is searched, and does what is chosen on the screen that it was called from")
    func help() throws {
        var driver = try driver()
        try driver.press("?", "/")
        driver.type("sorter")
        try driver.press("Enter", "Enter")
        #expect(driver.state.contexts.first == .menu)
    }

    @Test("back and forward go where one was, with place and section")
    func trail() throws {
        var driver = try driver()
        try driver.press("Down", "Down", "Enter", "2", "Esc", "5")
        let list = driver.lines
        try driver.press("<")
        #expect(driver.state.contexts.first == .units)
        try driver.press("<")
        #expect(driver.state.contexts.first == .unit)
        #expect(driver.text.contains("[2 "))
        try driver.press(">", ">")
        #expect(driver.lines == list)
        try driver.press(">")
        #expect(driver.text.contains("ikke noe lenger fram"))
    }

    @Test("the program opens where it was left")
    func bookmark() throws {
        var driver = try driver(region: "vest")
        try driver.press("s", "Down", "Down", "Enter", "Down", "Down", "Down", "Enter", "3")
        let (before, mark) = (driver.lines, driver.state.bookmark)
        var other = try self.driver(region: nil)
        other.state.goTo(bookmark: mark)
        #expect(other.lines == before)
        #expect(other.state.bookmark == mark)
        try other.press("Esc")
        try driver.press("Esc")
        #expect(other.lines == driver.lines)
    }

    @Test("a bookmark of another survey, or of what is no longer there, is left aside")
    func strange() throws {
        var driver = try driver(region: "vest")
        let before = driver.state.bookmark
        driver.state.goTo(bookmark: "survey\tother\t1999\nunits\tnord\t\t\t\t\t\t")
        driver.state.goTo(bookmark: "")
        driver.state.goTo(bookmark: "units")
        #expect(driver.state.bookmark == before)
        let known = before.split(separator: "\n")
        driver.state.goTo(bookmark: known.joined(separator: "\n") + "\nunit\t9999\t0")
        #expect(driver.state.bookmark == before)
    }

    @Test("the language changes while running, and is remembered")
    func language() throws {
        var driver = try driver()
        try driver.press("L")
        #expect(driver.lines[1].contains("Kommunar"))
        #expect(driver.effects.contains(.remember(.language, "nn")))
        try driver.press("L", "L")
        #expect(driver.lines[1].contains("Kommuner"))
    }

    @Test(
        "lists that were opened before tell of the place that is chosen now", arguments: ["2", "3", "4", "5"])
    func anotherPlace(tab: String) throws {
        // Svarinngang is opened where it rests on numbers of the place.
        let sections = tab == "4" ? ["Tab", "Tab"] : []
        var before = try driver(region: "ost")
        for key in [tab] + sections + ["1", "b", tab] { try before.press(key) }
        var fresh = try driver(region: "ost")
        for key in ["b", tab] + sections { try fresh.press(key) }
        #expect(before.state.readout == fresh.state.readout)
        #expect(before.lines == fresh.lines)
    }

    @Test("going back in the trail leaves the other lists as they were")
    func shelf() throws {
        var driver = try driver()
        try driver.press("5", "f", "Down", "Enter", "1")
        try driver.press("Enter", "<", "5")
        #expect(driver.text.contains("viser bare: alle"))
    }
}
