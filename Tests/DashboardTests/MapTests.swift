import Survey
import TerminalTesting
import TerminalUI
import Testing

@testable import Dashboard

@Suite("The map")
struct MapTests {
    private func driver(_ region: String = "nord", width: Int = 80, height: Int = 24) throws -> Driver {
        Driver(try Demo.content(), width: width, height: height, region: region)
    }

    @Test("every kommune of the list is on the map, and each can be reached by the arrows")
    func reach() throws {
        var driver = try driver()
        try driver.press("Tab")
        let screen = try #require(driver.state.front as? MapScreen)
        #expect(screen.units.count == 87)
        let layout = try #require(screen.layout)
        var seen: Set<Int> = [screen.list.cursor]
        var edge = [screen.list.cursor]
        while let place = edge.popLast() {
            for direction in [(0.0, -1.0), (0, 1), (-1, 0), (1, 0)] {
                guard let next = layout.neighbour(of: place, towards: direction) else { continue }
                if seen.insert(next).inserted { edge.append(next) }
            }
        }
        #expect(seen.count == screen.units.count)
    }

    @Test("north is up: the arrow up never goes south", arguments: ["nord", "vest", "ost"])
    func directions(region: String) throws {
        var driver = try driver(region)
        try driver.press("Tab")
        let screen = try #require(driver.state.front as? MapScreen)
        let layout = try #require(screen.layout)
        let places = screen.units.compactMap { driver.state.content.register.units[$0].place }
        for place in places.indices {
            guard let next = layout.neighbour(of: place, towards: (0, -1)) else { continue }
            #expect(places[next].latitude > places[place].latitude)
        }
    }

    @Test("the dot of a centre belongs to its own unit or to a nearer one, and never to nobody without a gap")
    func owners() throws {
        var driver = try driver("vest", width: 140, height: 45)
        try driver.press("Tab")
        let layout = try #require((driver.state.front as? MapScreen)?.layout)
        let own = layout.centres.indices.count { place in
            let dot = layout.centres[place]
            return layout.owners[Int(dot.y) * layout.dotWidth + Int(dot.x)] == Int32(place)
        }
        #expect(own * 10 >= layout.centres.count * 9)
    }

    @Test("in a window too small for the margins there is a map all the same")
    func smallness() throws {
        let places = (0..<9).map { Coordinate(latitude: 58 + Double($0), longitude: 5 + Double($0 % 3)) }
        for (width, height) in [(0, 0), (0, 9), (9, 0), (1, 1), (2, 1), (1, 40), (40, 1), (3, 3)] {
            for count in 0...places.count {
                let layout = MapLayout(Array(places.prefix(count)), size: Size(width: width, height: height))
                #expect(layout.owners.count == width * 2 * height * 4)
                #expect(layout.owners.allSatisfy { (-1..<Int32(count)).contains($0) })
            }
        }
    }

    @Test("Enter opens the kommune, Esc comes back to the map, and Esc again to its row in the list")
    func opening() throws {
        var driver = try driver()
        try driver.press("Tab", "Down", "Right")
        let unit = try #require(driver.state.selectedUnit)
        try driver.press("Enter")
        #expect(driver.state.front.unit == unit)
        try driver.press("Esc")
        #expect(driver.state.front is MapScreen)
        try driver.press("Esc")
        #expect(driver.state.contexts.first == .units)
        #expect(driver.state.selectedUnit == unit)
    }

    @Test("the legend's counts add up to what is drawn, whatever is measured")
    func legend() throws {
        var driver = try driver()
        try driver.press("Tab")
        for _ in MapMeasure.available(in: driver.state.content) {
            let screen = try #require(driver.state.front as? MapScreen)
            let levels = screen.units.map { screen.measure.level(of: $0, in: driver.state.content) }
            #expect(levels.allSatisfy(screen.measure.levels.indices.contains))
            try driver.press("Tab")
        }
        #expect(try #require(driver.state.front as? MapScreen).measure == .response)
    }

    @Test("one kommune, and bydeler whose places nobody knows")
    func few() throws {
        var driver = try driver()
        try driver.press("/")
        driver.type("karasjok")
        try driver.press("Enter", "Tab", "Up", "Down", "Left", "Right")
        #expect(driver.text.contains("Karasjok"))
        var districts = try self.driver("ost")
        try districts.press("b", "Tab")
        #expect(districts.text.contains("Registeret vet ikke hvor disse ligger"))
    }

    @Test("fields are those that looking at every centre gives", arguments: 1...5)
    func fields(seed: UInt64) {
        var keys = RandomKeys(seed: seed, names: ["a"])
        let size = Size(width: 30, height: 10)
        let centres = (0..<(1 + keys.below(60))).map { _ in
            MapDot(x: Double(keys.below(590)) / 10, y: Double(keys.below(390)) / 10)
        }
        let reaches = centres.indices.map { place -> Double in
            let nearest = centres.indices.filter { $0 != place }
                .map { centres[place].distance(to: centres[$0]) }.sorted().prefix(3)
            return nearest.isEmpty ? 4 : max(1.5, nearest.reduce(0, +) / Double(nearest.count) * 2 / 3)
        }
        let expected = (0..<60 * 40).map { dot -> Double in
            let place = MapDot(x: Double(dot % 60) + 0.5, y: Double(dot / 60) + 0.5)
            let claims = centres.indices.map { ($0, centres[$0].distance(to: place)) }
                .filter { $0.1 <= reaches[$0.0] }.sorted { $0.1 < $1.1 }
            guard let first = claims.first else { return -1 }
            let isGap = reaches[first.0] > 5 && claims.count > 1 && claims[1].1 - first.1 < 1
            return isGap ? -1 : first.1
        }
        let owners = MapFields(of: centres, size: size).owners
        let found = owners.indices.map { dot -> Double in
            let place = MapDot(x: Double(dot % 60) + 0.5, y: Double(dot / 60) + 0.5)
            return owners[dot] < 0 ? -1 : centres[Int(owners[dot])].distance(to: place)
        }
        #expect(found == expected)
    }

    @Test("a hundred thousand units on one map, all at one place, and none")
    func extremes() {
        let many = (0..<100_000).map { unit in
            Coordinate(latitude: 58 + Double(unit % 331) / 30, longitude: 5 + Double(unit % 173) / 10)
        }
        let size = Size(width: 80, height: 20)
        #expect(MapLayout(many, size: size).owners.max() ?? 0 > Int32(Int16.max))
        let same = [Coordinate](repeating: Coordinate(latitude: 60, longitude: 10), count: 3)
        #expect(MapLayout(same, size: size).signs.count == 1)
        #expect(MapLayout([], size: size).owners.allSatisfy { $0 == -1 })
    }

    @Test("a click selects the kommune whose field it hits")
    func click() throws {
        var driver = try driver()
        try driver.press("Tab")
        let screen = try #require(driver.state.front as? MapScreen)
        let target = try #require(screen.units.indices.first { $0 != screen.list.cursor })
        let layout = try #require(screen.layout)
        let (cell, map) = (layout.cell(ofPlace: target), MapFrame(size: driver.state.size).map)
        driver.send(.key(.click(x: map.x + cell.x, y: map.y + cell.y)))
        let dot = (cell.y * 4) * layout.dotWidth + cell.x * 2
        let owner = Int(layout.owners[dot])
        if owner >= 0 { #expect(driver.state.selectedUnit == screen.units[owner]) }
    }
}

@Suite("Pictures of the map")
struct MapSnapshotTests {
    @Test("the map at 80x24 in bokmål, in the other languages, wide, and in ASCII")
    func pictures() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        try driver.press("Tab")
        try expectSnapshot(driver.grid, "80x24-kart-svar")
        try driver.press("Tab")
        try expectSnapshot(driver.grid, "80x24-kart-nytte")
        try driver.press("L", "Tab")
        try expectSnapshot(driver.grid, "nn-kart-endring")
        var wide = Driver(try Demo.content(), width: 140, height: 45, region: "nord")
        try wide.press("Tab", "Tab", "Tab", "Tab", "Down", "Down")
        try expectSnapshot(wide.grid, "140x45-kart-flagg")
        var plain = Driver(try Demo.content(), settings: Settings(glyphs: .ascii), region: "midt-norge")
        try plain.press("Tab")
        try expectSnapshot(plain.grid, "ascii-kart")
    }
}
