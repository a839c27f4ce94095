import Dashboard
import FollowUp
import Survey
import Testing

@Suite("Groups on the screens")
struct GroupScreenTests {
    private func group(_ name: String = "mine kommuner", _ codes: String...) throws -> UnitGroup {
        try #require(UnitGroup(name: name, frame: "kommuner", codes: codes))
    }

    private func driver(_ groups: [UnitGroup], region: String? = "nord") -> Driver {
        var driver = Driver(region: region)
        driver.state = State(
            content: driver.state.content, settings: driver.state.settings, size: driver.state.size,
            region: region, groups: groups, desk: driver.state.desk)
        return driver
    }

    @Test("the marked are kept under a name that is typed; a name that is taken is asked about first")
    func keeping() throws {
        var driver = driver([])
        try driver.press("K")
        #expect(driver.text.contains("Merk noen først"))
        try driver.press("Space", "Space", "K")
        #expect(driver.text.contains("Lagre 2 enheter som gruppen:"))
        driver.type("mine kommuner")
        try driver.press("Enter")
        let kept = try group("mine kommuner", "0201", "0202")
        #expect(driver.effects == [.keep(kept)])
        driver.send(.kept(kept))
        #expect(driver.text.contains("Lagret gruppen «mine kommuner» med 2 enheter."))
        #expect(driver.state.groups == [kept])
        try driver.press("Space", "K")
        driver.type("Mine kommuner")
        try driver.press("Enter")
        #expect(driver.text.contains("Gruppen «mine kommuner» finnes."))
        try driver.press("n")
        #expect(driver.text.contains("Lagre 3 enheter som gruppen: mine kommuner"))
        try driver.press("Enter", "j")
        #expect(driver.effects.last == .keep(try group("mine kommuner", "0201", "0202", "0203")))
    }

    @Test("a blank name keeps nothing")
    func blank() throws {
        var driver = driver([])
        try driver.press("Space", "K", "Enter")
        #expect(driver.effects.isEmpty)
        #expect(driver.text.contains("En gruppe må ha et navn."))
    }

    @Test("kommuner and bydeler are not kept as one group")
    func mixed() throws {
        var driver = driver([], region: "ost")
        try driver.press("Space", "b", "Space", "K")
        #expect(driver.text.contains("ikke flere slag"))
    }

    @Test("a chosen group narrows the list and what units are compared with, and is remembered")
    func choosing() throws {
        var driver = driver([try group("mine kommuner", "0101", "0201", "0202")])
        try driver.press("r", "End", "Enter")
        #expect(driver.state.listedCodes == ["0101", "0201", "0202"])
        #expect(driver.lines[0].contains("mine kommuner"))
        #expect(driver.effects == [.remember(.region, "group/mine kommuner")])
        try driver.press("b")
        #expect(driver.text.contains("Det er bare kommuner her."))
        try driver.press("Enter")
        #expect(driver.text.contains("Mine kommuner") || driver.text.contains("mine kommuner"))
        try driver.press("Esc", "r", "Home", "Enter")
        #expect(driver.state.listedCodes == ["0101", "0102", "0103"])
    }

    @Test("the group that was looked at last is there at the start; one that is gone is not")
    func start() throws {
        let mine = try group("mine kommuner", "0101", "0201")
        #expect(
            driver([mine], region: State.entry(ofGroup: "mine kommuner")).state.listedCodes == [
                "0101", "0201",
            ])
        #expect(driver([], region: State.entry(ofGroup: "mine kommuner")).text.contains("velg sted"))
    }

    @Test("a unit that the register lacks is named when its group is chosen")
    func missing() throws {
        var driver = driver([try group("mine kommuner", "0101", "1405")])
        try driver.press("r", "End", "Enter")
        #expect(driver.state.listedCodes == ["0101"])
        #expect(driver.text.contains("1405"))
    }
}
