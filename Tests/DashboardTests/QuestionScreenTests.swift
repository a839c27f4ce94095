import FollowUp
import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Testing

@testable import Dashboard

@Suite("The questions")
struct QuestionScreenTests {
    private func driver(_ region: String = "vest", width: Int = 80, height: Int = 24) throws -> Driver {
        var driver = Driver(try Demo.content(), width: width, height: height, region: region)
        try driver.press("2")
        return driver
    }

    private func open(_ search: String, _ driver: inout Driver) throws {
        try driver.press("/")
        driver.type(search)
        try driver.press("Enter", "Enter")
    }

    private func question(_ driver: Driver) throws -> QuestionScreen {
        try #require(driver.state.front as? QuestionScreen)
    }

    /// The number of units that a value says stand behind it; nil where it says none.
    private func count(_ value: QuestionValue) -> Int? {
        switch value {
        case .share(let share): share.count
        case .outside(let count), .count(let count): count
        case .mean(let mean, _), .median(let mean, _): mean.base
        case .base, .average, .change, .meanChange, .text, .nothing: nil
        }
    }

    @Test("every number of every section opens as many units", arguments: ["vest", "", "ost"])
    func counts(region: String) throws {
        var driver = try driver(region)
        let items = driver.state.content.wave.codebook.items
        var opened = 0
        for position in items.indices {
            driver.state.open(question: position)
            for section in QuestionScreen.Section.allCases {
                driver.state.change(QuestionScreen.self) { screen, _ in screen.show(section) }
                driver.state.settle()
                for row in try question(driver).content.blocks.flatMap(\.rows) {
                    for cell in row.cells {
                        guard let subset = cell.units, let count = count(cell.value) else { continue }
                        #expect(subset.units.count == count, "\(items[position].id) \(row.label.nb)")
                        opened += 1
                    }
                }
            }
            driver.state.goBack()
        }
        #expect(opened > 1_000)
    }

    @Test(
        "of those who can be followed, all answers of a year are listed, each once", arguments: ["nord", ""])
    func followed(region: String) throws {
        var driver = try driver(region)
        var seen = 0
        for (position, item) in driver.state.content.wave.codebook.items.enumerated() {
            guard item.kind == .single || item.kind == .scale else { continue }
            driver.state.open(question: position)
            driver.state.change(QuestionScreen.self) { screen, _ in screen.show(.change) }
            driver.state.settle()
            let rows = try question(driver).content.blocks.first?.rows ?? []
            for column in 0...1 {
                let shares = rows.compactMap { row -> Share? in
                    if case .share(let share) = row.cells[column].value { share } else { nil }
                }
                guard let base = shares.first?.base else { continue }
                #expect(shares.map(\.count).reduce(0, +) == base, "\(item.id)")
                seen += 1
            }
            driver.state.goBack()
        }
        #expect(seen > 40)
    }

    @Test("a kommune's own page tells the same of the region as the question's", arguments: ["nord", "vest"])
    func sameBase(region: String) throws {
        var driver = try driver(region, width: 140, height: 45)
        let place = driver.state.place.domain(in: driver.state.content)
        try driver.press("1", "Enter")
        let readout = driver.state.front.readout(of: driver.state)
        let closed = try #require(readout.tables.first)
        var rows = closed.rows[...]
        for item in driver.state.content.wave.codebook.items where item.isClosed {
            let distribution = try #require(
                Distribution(of: item.id, in: place, of: driver.state.content.wave))
            for category in item.categories.indices {
                let row = rows.removeFirst()
                #expect(row[3] == .category(at: category, of: distribution), "\(item.id)")
            }
        }
    }

    @Test("the distribution is that of analytics, and with the silent it is everybody")
    func distribution() throws {
        var driver = try driver()
        try open("tolkeretn", &driver)
        let screen = try question(driver)
        let wave = driver.state.content.wave
        let place = driver.state.place.domain(in: driver.state.content)
        let distribution = try #require(Distribution(of: screen.item, in: place, of: wave))
        let rows = try #require(screen.content.blocks.first).rows
        for (index, row) in rows.prefix(distribution.categories.count).enumerated() {
            #expect(
                row.cells[0].value == distribution.share(ofCategoryAt: index).map(QuestionValue.share)
                    ?? .outside(distribution.counts[index]))
        }
        #expect(rows.compactMap { self.count($0.cells[0].value) }.reduce(0, +) == place.count)
    }

    @Test("Enter opens the units of the number, and coming back finds it again")
    func opening() throws {
        var driver = try driver()
        try open("tolkeretn", &driver)
        try driver.press("Down", "Right")
        let cell = try #require(try question(driver).cell)
        try driver.press("Enter")
        #expect(driver.state.units.rows.count == count(cell.value))
        #expect(driver.lines[1].contains("svarte «"))
        try driver.press("Esc")
        #expect(try question(driver).cell == cell)
    }

    @Test("sections, questions and divisions are stepped between; the wave goes round")
    func steps() throws {
        var driver = try driver()
        try driver.press("Enter", "n", "n", "p")
        #expect(try question(driver).position == 1)
        try driver.press("Tab")
        #expect(try question(driver).section == .divisions)
        try driver.press("i", "i", "I")
        #expect(try question(driver).division == 1)
        try driver.press("Shift-Tab", "Shift-Tab")
        #expect(try question(driver).section == .change)
        let years = driver.state.content.waves.map(\.year)
        for year in years.dropFirst() + years.prefix(1) {
            try driver.press("w")
            #expect(try question(driver).year == year)
            #expect(driver.lines[1].contains(String(year)))
        }
        try driver.press("1", "i")
        #expect(driver.text.contains("Inndeling velges i delen"))
    }

    @Test("Left and Right go on to the next division at the ends of a row")
    func divisionsByArrows() throws {
        var driver = try driver()
        try open("tolkeretn", &driver)
        try driver.press("2")
        let columns = try question(driver).cells.count
        for _ in 0..<columns { try driver.press("Right") }
        #expect(try question(driver).division == 1)
        try driver.press("Left")
        #expect(try question(driver).division == 0)
        #expect(try question(driver).column == columns - 1)
    }

    @Test("a change that cannot be told says why, and a wave that did not ask says so")
    func refusals() throws {
        var driver = try driver()
        let content = driver.state.content
        let items = content.wave.codebook.items
        let missing = content.earlier.flatMap { wave in
            items.indices.filter { content.position(ofItem: items[$0].id, in: wave) == nil }
                .map { ($0, wave.year) }
        }
        let (position, year) = try #require(missing.first)
        driver.state.open(question: position)
        while try question(driver).year != year { try driver.press("w") }
        #expect(driver.text.contains("Spørsmålet ble ikke stilt i \(year)"))
        try driver.press("Esc")
        try open("tjenestebehov", &driver)
        try driver.press("d")
        #expect(driver.text.contains("Fritekst kan ikke følges"))
    }

    @Test("the changes are those of the panel, and its units and those outside are everybody")
    func change() throws {
        var driver = try driver("")
        try open("tolkeretn", &driver)
        try driver.press("d")
        let screen = try question(driver)
        let content = driver.state.content
        let domain = driver.state.place.domain(in: content)
        let before = try #require(
            content.earlier.first {
                content.position(ofItem: screen.item, in: $0) != nil
            })
        let panel = try Panel(of: screen.item, in: domain, waves: [before, content.wave])
        let rows = screen.content.blocks[0].rows
        let changes = screen.content.blocks[0].rows.compactMap { row -> CategoryChange? in
            guard case .change(let change)? = row.cells.last?.value else { return nil }
            return change
        }
        #expect(!rows.isEmpty && changes.allSatisfy { $0.base == panel.base })
        let exits = try #require(screen.content.blocks.last).rows.compactMap { self.count($0.cells[0].value) }
        #expect(panel.base + exits.reduce(0, +) == domain.count)
        let table = try #require(panel.transitions().value)
        let cells = screen.content.blocks[1].rows.dropLast().flatMap { $0.cells.dropLast() }
        #expect(cells.compactMap { self.count($0.value) }.reduce(0, +) == table.base)
    }

    @Test("the list is searched without regard to accents, and Enter steps among what is found")
    func search() throws {
        var driver = try driver()
        try open("naeringsliv", &driver)
        let screen = try question(driver)
        #expect(screen.items.count > 1)
        #expect(screen.items.count < driver.state.content.wave.codebook.items.count)
    }

    @Test("a unit's answer leads to its question, and a follow-up row is still edited")
    func fromUnit() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        try driver.press("Enter", "Down", "Down", "Enter")
        #expect(try question(driver).position == 2)
        try driver.press("Esc", "2", "Enter")
        #expect(driver.state.front is UnitScreen)
    }

    @Test("questions are found from the palette, and bookmarks lead back")
    func palette() throws {
        var driver = try driver()
        try driver.press(":")
        driver.type("tolkeretningslinjer")
        try driver.press("Enter")
        let screen = try question(driver)
        try driver.press("2", "i")
        var other = Driver(try Demo.content(), region: "vest")
        other.state.goTo(bookmark: driver.state.bookmark)
        let found = try question(other)
        #expect(found.item == screen.item && found.section == .divisions && found.division == 1)
    }

    @Test("what is said in tables has a cell for every heading", arguments: ["vest", ""])
    func readouts(region: String) throws {
        var driver = try driver(region)
        let list = driver.state.front.readout(of: driver.state)
        #expect(list.tables[0].rows.count == driver.state.content.wave.codebook.items.count)
        for position in driver.state.content.wave.codebook.items.indices {
            driver.state.open(question: position)
            for section in QuestionScreen.Section.allCases {
                driver.state.change(QuestionScreen.self) { screen, _ in screen.show(section) }
                driver.state.settle()
                let readout = driver.state.front.readout(of: driver.state)
                for table in readout.tables {
                    #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(readout.title)")
                }
            }
            driver.state.goBack()
        }
    }

    @Test("a group of units is looked at as a region is, and divided within itself")
    func group() throws {
        var driver = try driver("")
        let content = driver.state.content
        let codes = content.wave.register.units.prefix(40).map(\.code)
        let group = try #require(UnitGroup(name: "Prøve", frame: content.frames[0].id, codes: codes))
        driver.state.goTo(UnitsScreen(content: content, group: ChosenGroup(group, in: content)))
        try driver.press("2")
        try open("tolkeretn", &driver)
        let columns = try #require(try question(driver).content.blocks.first).columns
        #expect(columns.map(\.base?.units) == [40, content.domain(region: nil, frame: group.frame).count])
        try driver.press("2")
        for _ in content.register.divisions {
            let rows = try #require(try question(driver).content.blocks.first).rows
            let units = rows.dropLast().compactMap { $0.cells[0].units?.units }.joined()
            #expect(units.sorted() == rows.last?.cells[0].units?.units)
            try driver.press("i")
        }
    }

    @Test("the units of an earlier wave are those of today's register, and who is gone is told")
    func earlierUnits() throws {
        var driver = try driver("")
        try open("tolkeretn", &driver)
        for _ in driver.state.content.earlier {
            try driver.press("w")
            for row in try question(driver).content.blocks.flatMap(\.rows) {
                for cell in row.cells {
                    guard let subset = cell.units, let count = count(cell.value) else { continue }
                    let gone = count - subset.units.count
                    #expect(gone >= 0)
                    #expect(gone == 0 || subset.title.nb.contains("(\(gone) ikke i registeret nå)"))
                }
            }
        }
    }
}
