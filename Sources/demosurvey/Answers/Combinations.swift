/// Several options a unit: so many units give each option, and so many give one, two, three … of them.
enum Combinations {
    /// How many exchanges of options between two units are tried.
    static let exchanges = 120_000

    /// The options of each unit, ascending by unit.
    static func choose(
        _ item: String, recipe: ItemRecipe.Group, combinations: [Int], frame: String, units: [Int],
        leanings: Leanings
    ) throws(RecipeProblem) -> [(unit: Int, options: [Int])] {
        var left = units
        var choices: [(unit: Int, options: [Int])] = []
        for (position, option) in recipe.options.enumerated() where option.isAlone {
            let takers = leanings.chosen(
                option.units[frame] ?? 0, of: left, item: item, option: option.id, leaning: option.leaning)
            choices += takers.map { (unit: $0, options: [position]) }
            let taken = Set(takers)
            left.removeAll { taken.contains($0) }
        }
        let widths = widths(of: left, item: item, combinations: combinations, leanings: leanings)
        var board = try TickBoard(item: item, recipe: recipe, frame: frame, units: left, widths: widths)
        board.improve(leanings: leanings, recipe: recipe, item: item, exchanges: exchanges)
        choices += zip(left, board.ticks).map { unit, ticks in
            (unit: unit, options: ticks.indices.filter { ticks[$0] })
        }
        return choices.sorted { $0.unit < $1.unit }
    }

    /// How many options each unit gives: the engaged give most.
    private static func widths(
        of units: [Int], item: String, combinations: [Int], leanings: Leanings
    ) -> [Int] {
        let scores = leanings.scores(
            of: units, item: item, option: "how many",
            leaning: Leaning(size: 0.3, engagement: 0.6, noise: 0.8))
        let eager = units.indices.sorted { (scores[$0], units[$1]) > (scores[$1], units[$0]) }
        var widths = [Int](repeating: 0, count: units.count)
        var next = 0
        for (position, count) in combinations.enumerated().reversed() {
            for place in eager[next..<min(next + count, eager.count)] { widths[place] = position + 1 }
            next = min(next + count, eager.count)
        }
        return widths
    }
}
