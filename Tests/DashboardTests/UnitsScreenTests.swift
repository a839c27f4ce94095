import Survey
import TerminalUI
import Testing

@testable import Dashboard

@Suite("The list of kommuner")
struct UnitsScreenTests {
    @Test("opens on the region, with its rate beside the country's and the badge of made-up answers")
    func opening() {
        let driver = Driver()
        #expect(driver.lines[0].contains("IMDi Nord · 2017"))
        #expect(driver.lines[0].contains("SYNTETISKE SVAR"))
        #expect(driver.lines[2].contains("Svart 3 av 4"))
        #expect(driver.lines[2].contains("landet 71 % (5/7)"), "\(driver.lines[2])")
        #expect(driver.grid.cursor == Cursor(x: 0, y: 4, isVisible: true))
    }

    @Test("asks for a region when none is known, and remembers the answer")
    func choosing() throws {
        var driver = Driver(region: nil)
        #expect(driver.text.contains("velg sted"))
        try driver.press("Down", "Down", "Enter")
        #expect(driver.effects == [.remember(.region, "nord")])
        #expect(driver.lines[0].contains("IMDi Nord"))
    }

    @Test("an unknown region is not guessed: the user chooses")
    func unknownRegion() {
        #expect(Driver(region: "atlantis").text.contains("velg sted"))
        #expect(!Driver(region: "").text.contains("velg sted"))
    }

    @Test(
        "search narrows with every key, finds Kárášjohka by plain letters, and Esc brings all back as it was")
    func search() throws {
        var driver = Driver()
        try driver.press("Down", "/")
        driver.type("karas")
        #expect(driver.state.listedCodes == ["0201"])
        driver.type("johka")
        #expect(driver.state.listedCodes == ["0201"])
        driver.type("x")
        #expect(driver.state.listedCodes == ["0201"], "one letter may be wrong where nothing else is found")
        driver.type("q")
        #expect(driver.text.contains("Ingen passer"))
        #expect(driver.text.contains("0 treff"))
        try driver.press("Esc")
        #expect(driver.state.listedCodes == ["0201", "0202", "0203", "0204"])
        #expect(driver.grid.cursor.y == 5)
    }

    @Test("typing on lists what the whole text lists, in the same order, whatever the order and the filter")
    func typingOn() throws {
        let content = Content(wave: SampleSurvey.wave, isSynthetic: true, exportFolder: "/tmp")
        for text in ["o", "or", "a a", "ka  ra", "á", "02 k"] {
            var (slowly, atOnce) = (Driver(content, region: ""), Driver(content, region: ""))
            try slowly.press("S", "/")
            try atOnce.press("S", "/")
            slowly.type(text)
            atOnce.send(.key(.paste(text)))
            #expect(slowly.state.listedCodes == atOnce.state.listedCodes, "\(text)")
        }
    }

    @Test("shows the same before and after everything was worked out")
    func preparing() throws {
        let content = Content(wave: SampleSurvey.wave, isSynthetic: true, exportFolder: "/tmp")
        var driver = Driver(content, width: 140, height: 45)
        let before = driver.text
        content.prepare()
        #expect(driver.text == before)
        try driver.press("/")
        driver.type("karas")
        #expect(driver.state.listedCodes == ["0201"])
    }

    @Test("q is a letter while one types, and quits elsewhere; Ctrl-Q quits everywhere")
    func quitting() throws {
        var driver = Driver()
        try driver.press("/", "q")
        #expect(driver.effects.isEmpty)
        try driver.press("Ctrl-Q")
        #expect(driver.effects == [.quit])
        try driver.press("Esc", "q")
        #expect(driver.effects == [.quit, .quit])
    }

    @Test("an accepted search stays until Esc clears it")
    func acceptedSearch() throws {
        var driver = Driver()
        try driver.press("/")
        driver.type("ør")
        try driver.press("Enter")
        #expect(driver.state.listedCodes == ["0203"])
        #expect(driver.text.contains("søk: «ør»"))
        try driver.press("Esc")
        #expect(driver.state.listedCodes.count == 4)
    }

    @Test("sorts by any column in both directions, and what has no value comes last both times")
    func sorting() throws {
        var driver = Driver()
        try driver.press("s", "Down", "Down", "Enter")
        #expect(driver.state.listedCodes == ["0203", "0202", "0201", "0204"])
        #expect(driver.grid.cursor.y == 4, "one sorts to see the top")
        try driver.press("Down", "S")
        #expect(driver.state.listedCodes == ["0201", "0202", "0203", "0204"])
        try driver.press("s", "Home", "Down", "Enter")
        #expect(
            driver.state.listedCodes == ["0201", "0204", "0203", "0202"], "Æ, Ø, Å after Z, in this order")
    }

    @Test("choosing the column again turns the order round")
    func sortingTwice() throws {
        var driver = Driver()
        try driver.press("s", "Enter")
        #expect(driver.state.listedCodes == ["0204", "0203", "0202", "0201"])
    }

    @Test("the filter menu counts what each filter leaves, and the filter keeps exactly those")
    func filtering() throws {
        var driver = Driver()
        try driver.press("f")
        let line = try #require(driver.lines.first { $0.contains("har ikke svart") })
        #expect(line.contains(" 1 │"))
        try driver.press("Down", "Down", "Down", "Enter")
        #expect(driver.state.listedCodes == ["0204"])
        try driver.press("Esc")
        #expect(driver.state.listedCodes.count == 4)
    }

    @Test("marks stay while the list changes, and can be all that is shown")
    func marking() throws {
        var driver = Driver()
        try driver.press("Space", "Space")
        #expect(driver.text.contains("2 merket"))
        try driver.press("f", "End", "Home", "Down", "Down", "Down", "Down", "Enter")
        #expect(driver.state.listedCodes == ["0201", "0202"])
        try driver.press("Space", "a")
        #expect(driver.text.contains("Merket 2.") || driver.text.contains("Tok bort merket på 2."))
    }

    @Test("gg and G go to the ends, and a key after a lone g keeps its own meaning")
    func ends() throws {
        var driver = Driver()
        try driver.press("G")
        #expect(driver.grid.cursor.y == 7)
        try driver.press("g", "g")
        #expect(driver.grid.cursor.y == 4)
        try driver.press("g", "j")
        #expect(driver.grid.cursor.y == 5)
    }

    @Test("kommuner and bydeler are two lists, never one")
    func frames() throws {
        var driver = Driver(region: "ost")
        #expect(driver.state.listedCodes == ["0101", "0102", "0103"])
        try driver.press("b")
        #expect(driver.state.listedCodes == ["030101"])
        #expect(driver.lines[0].contains("IMDi Øst: bydeler"))
        var north = Driver(region: "nord")
        try north.press("b")
        #expect(north.text.contains("Det er bare kommuner her."))
    }

    @Test("two kommuner of one name are told apart by their county")
    func names() {
        let text = Driver(region: "ost").text
        #expect(text.contains("Våler (Østfold)"))
        #expect(text.contains("Våler (Hedmark)"))
        #expect(!text.contains("Sør-Fron ("))
    }

    @Test("the wheel moves, a click selects, a second click opens, a click on a heading sorts")
    func mouse() throws {
        var driver = Driver()
        driver.send(.key(.wheelDown(x: 5, y: 5)))
        #expect(driver.grid.cursor.y == 7)
        driver.send(.key(.click(x: 10, y: 5)))
        #expect(driver.grid.cursor.y == 5)
        driver.send(.key(.click(x: 10, y: 5)))
        #expect(driver.lines[1].contains("Ål 0202"))
        try driver.press("Esc")
        driver.send(.key(.click(x: 4, y: 3)))
        #expect(driver.state.listedCodes.first == "0204")
        try driver.press("m")
        driver.send(.key(.click(x: 10, y: 6)))
        #expect(driver.grid.cursor.y == 4, "a mouse that is off moves nothing")
        #expect(!driver.grid.wantsMouse)
    }

    @Test("a window that is too small says how large it must be, at every size, and nothing is lost")
    func smallWindows() throws {
        var driver = Driver()
        try driver.press("Down", "Space")
        for (width, height) in [(20, 5), (1, 1), (79, 24), (80, 23), (3, 40)] {
            driver.send(.key(.resize(Size(width: width, height: height))))
            #expect(driver.grid.size == Size(width: width, height: height))
        }
        driver.send(.key(.resize(Size(width: 79, height: 24))))
        #expect(driver.text.contains("Regionblikk trenger minst 80×24."))
        driver.send(.key(.resize(Size(width: 80, height: 24))))
        #expect(driver.text.contains("1 merket"))
    }

    @Test("in a window too small to see anything, keys do nothing but quit")
    func unseen() throws {
        var driver = Driver(width: 60, height: 15)
        let before = driver.state.units.list.cursor
        try driver.press("Down", "Space", ":", "Enter")
        #expect(driver.state.marks.isEmpty && driver.state.units.list.cursor == before)
        try driver.press("q")
        #expect(driver.effects == [.quit])
    }
}
