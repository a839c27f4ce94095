/// One option a unit: each option in turn takes the units that are drawn to it most.
enum SingleChoice {
    /// The option of each unit, ascending by unit. There are as many units as the options want.
    static func choose(
        _ item: String, recipe: ItemRecipe.Group, frame: String, units: [Int], leanings: Leanings
    ) -> [(unit: Int, option: Int)] {
        var left = units
        var choices: [(unit: Int, option: Int)] = []
        for (position, option) in recipe.options.enumerated() {
            let takers = leanings.chosen(
                option.units[frame] ?? 0, of: left, item: item, option: option.id, leaning: option.leaning)
            choices += takers.map { (unit: $0, option: position) }
            let taken = Set(takers)
            left.removeAll { taken.contains($0) }
        }
        return choices.sorted { $0.unit < $1.unit }
    }
}
