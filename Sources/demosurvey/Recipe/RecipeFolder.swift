import Survey
import SurveyFiles

/// Reads the recipe and the phrases from the tables that hold them.
struct RecipeFolder {
    /// The bytes of a file of the folder, by its name.
    let contents: (String) throws -> [UInt8]
    let frames: [String]
    let year: Int

    /// The recipe of the year.
    func recipe() throws -> Recipe {
        Recipe(
            respondents: try respondents(), items: try itemRecipes(), rates: try rates(),
            regional: try regional(),
            regionTraits: try regionTraits(), calendar: try calendar(), roles: try roles())
    }

    /// A table of the year.
    private func yearly(_ name: String) throws -> Table {
        try table("\(name)-\(year)")
    }

    /// A table that holds for every year.
    private func table(_ name: String) throws -> Table {
        let file = "\(name).csv"
        return try Table(try contents(file), file: file)
    }

    private func respondents() throws -> RespondentTargets {
        var targets = RespondentTargets()
        for row in try yearly("respondents").rows {
            let of = try row.text("of")
            let id = try row.text("id")
            let value = try row.count("value")
            switch try row.text("kind") {
            case "frame": targets.frames[id] = value
            case "class": targets.classes.append(.init(division: of, unitClass: id, units: value))
            case "coverage": targets.coverage.append(.init(characteristic: id, percent: value))
            case "group": targets.groups.append(.init(frame: of, given: try Given(id), units: value))
            case "certain": targets.certain.append(id)
            case "breaks-off": targets.breakOffs.append(.init(after: id, frame: of, units: value))
            case "unsent": targets.unsent[of] = value
            case let other: throw RecipeProblem.unknown(other)
            }
        }
        return targets
    }

    private func itemRecipes() throws -> [String: ItemRecipe] {
        var recipes: [String: ItemRecipe] = [:]
        for row in try yearly("counts").rows {
            recipes[try row.text("item"), default: ItemRecipe()].addOption(
                .init(
                    id: try row.text("option"), units: try units(row),
                    isAlone: try row.text("alone") == "yes", leaning: try leaning(row)),
                to: try Given(row.text("given")))
        }
        for row in try yearly("combinations").rows {
            let item = try row.text("item")
            let superfluous = try row.text("instead_of")
            if !superfluous.isEmpty { recipes[item]?.insteadOf = superfluous }
            let counts = try ["one", "two", "three", "four"].map { try row.count($0) }
            try recipes[item]?.setCombinations(
                counts, frame: row.text("frame"), of: Given(row.text("given")))
        }
        return recipes
    }

    private func rates() throws -> [String: [AnswerRate]] {
        var rates: [String: [AnswerRate]] = [:]
        for row in try yearly("rates").rows {
            rates[try row.text("subject"), default: []].append(
                AnswerRate(given: try Given(row.text("given")), units: try units(row)))
        }
        return rates
    }

    /// How many units, by frame.
    private func units(_ row: Table.Row) throws -> [String: Int] {
        Dictionary(uniqueKeysWithValues: try frames.map { ($0, try row.count($0)) })
    }

    private func leaning(_ row: Table.Row) throws -> Leaning {
        Leaning(
            size: try row.weight("size"), centrality: try row.weight("centrality"),
            settling: try row.weight("settling"), engagement: try row.weight("engagement"),
            contentment: try row.weight("contentment"), region: try row.weight("region"),
            later: try row.weight("later"))
    }

    private func regional() throws -> [String: [String: Double]] {
        let table = try table("regional")
        var shifts: [String: [String: Double]] = [:]
        for row in table.rows {
            let regions = table.columns.filter { $0 != "item" }
            shifts[try row.text("item")] = Dictionary(
                uniqueKeysWithValues: try regions.map { ($0, try row.weight($0)) })
        }
        return shifts
    }

    private func regionTraits() throws -> [String: RegionTraits] {
        var traits: [String: RegionTraits] = [:]
        for row in try table("regions").rows {
            traits[try row.text("region")] = RegionTraits(
                engagement: try row.weight("engagement"), contentment: try row.weight("contentment"))
        }
        return traits
    }

    private func calendar() throws -> [CalendarDay] {
        try yearly("calendar").rows.map { row in
            let text = try row.text("day")
            guard let day = Day(iso: text) else { throw RecipeProblem.unknown(text) }
            return CalendarDay(day: day, weight: try row.weight("weight"))
        }
    }

    private func roles() throws -> [RoleRecipe] {
        try table("roles").rows.map { row in
            RoleRecipe(
                frame: try row.text("frame"),
                title: [.bokmaal: try row.text("nb"), .nynorsk: try row.text("nn")],
                weight: try row.weight("weight"), leaning: Leaning(size: try row.weight("size")))
        }
    }
}

extension ItemRecipe {
    fileprivate mutating func addOption(_ option: Option, to given: Given) {
        groups[place(of: given)].options.append(option)
    }

    fileprivate mutating func setCombinations(_ counts: [Int], frame: String, of given: Given) {
        groups[place(of: given)].combinations[frame] = counts
    }

    private mutating func place(of given: Given) -> Int {
        if let place = groups.firstIndex(where: { $0.given == given }) { return place }
        groups.append(Group(given: given))
        return groups.count - 1
    }
}
