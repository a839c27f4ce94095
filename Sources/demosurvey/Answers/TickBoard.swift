/// Which unit ticks which option, with fixed numbers by unit and by option.
struct TickBoard {
    /// `ticks[unit][option]`.
    private(set) var ticks: [[Bool]]
    private let units: [Int]
    private let open: [Int]

    /// A board that meets both sets of numbers: each unit ticks the options that lack most.
    init(item: String, recipe: ItemRecipe.Group, frame: String, units: [Int], widths: [Int])
        throws(RecipeProblem)
    {
        let open = recipe.options.indices.filter { !recipe.options[$0].isAlone }
        var lacking = recipe.options.map { $0.isAlone ? 0 : ($0.units[frame] ?? 0) }
        let wanted = lacking.reduce(0, +)
        let given = widths.reduce(0, +)
        guard wanted == given else {
            throw .unequalTicks(item: item, byUnit: given, byCategory: wanted)
        }
        var ticks = units.map { _ in [Bool](repeating: false, count: recipe.options.count) }
        for place in units.indices.sorted(by: { (widths[$0], $1) > (widths[$1], $0) }) {
            let neediest = open.sorted { (lacking[$0], $1) > (lacking[$1], $0) }.prefix(widths[place])
            for option in neediest {
                ticks[place][option] = true
                lacking[option] -= 1
            }
        }
        guard lacking.allSatisfy({ $0 == 0 }) else {
            throw .unequalTicks(item: item, byUnit: given, byCategory: wanted)
        }
        self.ticks = ticks
        self.units = units
        self.open = open
    }

    /// Lets pairs of units exchange options as long as both together are drawn more to what they get.
    mutating func improve(leanings: Leanings, recipe: ItemRecipe.Group, item: String, exchanges: Int) {
        guard units.count > 1, open.count > 1 else { return }
        var scores = recipe.options.map { _ in [Double](repeating: 0, count: units.count) }
        for option in open {
            let settings = recipe.options[option]
            scores[option] = leanings.scores(
                of: units, item: item, option: settings.id, leaning: settings.leaning)
        }
        var chance = Chance(seed: leanings.seed, purpose: "\(item) exchanges")
        for _ in 0..<exchanges {
            let one = chance.whole(below: units.count)
            let other = chance.whole(below: units.count)
            let gives = open[chance.whole(below: open.count)]
            let takes = open[chance.whole(below: open.count)]
            guard ticks[one][gives], !ticks[one][takes], ticks[other][takes], !ticks[other][gives] else {
                continue
            }
            let gain = scores[takes][one] + scores[gives][other] - scores[gives][one] - scores[takes][other]
            guard gain > 0 else { continue }
            ticks[one][gives] = false
            ticks[one][takes] = true
            ticks[other][takes] = false
            ticks[other][gives] = true
        }
    }
}
