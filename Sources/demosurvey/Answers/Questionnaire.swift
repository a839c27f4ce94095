import Survey

/// Fills in the questionnaire item by item, so that every count of the recipe is met.
struct Questionnaire {
    let codebook: Codebook
    let recipe: Recipe
    let leanings: Leanings
    var composer: Composer

    /// The answers of the respondents of each frame.
    mutating func answers(respondents: [(frame: String, units: [Int])]) throws -> AnswerSheet {
        var sheet = AnswerSheet(codebook: codebook, register: leanings.register)
        for (frame, units) in respondents {
            try breakOff(units, frame: frame, in: &sheet)
            for position in codebook.items.indices {
                try answer(position, frame: frame, units: units, in: &sheet)
            }
        }
        return sheet
    }

    /// Lets the least engaged units stop half-way.
    private func breakOff(_ units: [Int], frame: String, in sheet: inout AnswerSheet) throws(RecipeProblem) {
        var left = units
        for target in recipe.respondents.breakOffs where target.frame == frame {
            guard let last = codebook.position(ofItem: target.after) else { throw .unknown(target.after) }
            let stopping = leanings.chosen(
                target.units, of: left, item: target.after, option: "break off",
                leaning: Leaning(engagement: -1, noise: 0.5))
            for unit in stopping { sheet.lastItem[unit] = last }
            left.removeAll { stopping.contains($0) }
        }
    }

    /// Fills in one item.
    private mutating func answer(
        _ position: Int, frame: String, units: [Int], in sheet: inout AnswerSheet
    ) throws {
        let item = codebook.items[position]
        guard let itemRecipe = recipe.items[item.id] else { throw RecipeProblem.unknown(item.id) }
        let superfluous = itemRecipe.insteadOf.flatMap(codebook.position(ofItem:))
        let asked = units.filter { unit in
            sheet.isAsked(position, of: unit) && (superfluous.map { sheet[$0, unit] == nil } ?? true)
        }
        let willing = try willing(among: asked, item: item, frame: frame)
        let parts = leanings.later.parts(
            of: willing, by: itemRecipe.groups.map(\.given), subject: item.id, register: leanings.register)
        for (group, part) in zip(itemRecipe.groups, parts) {
            let answering = try chosen(group.answered(frame), of: part, subject: item.id)
            for (unit, options) in try choices(of: item, recipe: group, frame: frame, units: answering) {
                sheet[position, unit] = try written(options, item: item, recipe: group, unit: unit)
            }
        }
    }

    /// The units that do not pass over the item: all that are asked, unless the recipe says how many of which.
    private func willing(among asked: [Int], item: Item, frame: String) throws(RecipeProblem) -> [Int] {
        let subject = recipe.rates[item.id] == nil ? item.battery?.battery ?? item.id : item.id
        guard let rates = recipe.rates[subject] else { return asked }
        let parts = leanings.later.parts(
            of: asked, by: rates.map(\.given), subject: subject, register: leanings.register)
        var willing: [Int] = []
        for (rate, part) in zip(rates, parts) {
            willing += try chosen(rate.units[frame] ?? 0, of: part, subject: subject)
        }
        return willing.sorted()
    }

    /// The `count` most engaged, ascending.
    private func chosen(_ count: Int, of units: [Int], subject: String) throws(RecipeProblem) -> [Int] {
        guard count <= units.count else {
            throw .tooFew(item: subject, wanted: count, asked: units.count)
        }
        return leanings.chosen(
            count, of: units, item: subject, option: "answer at all",
            leaning: Leaning(engagement: 0.7, noise: 1))
    }

    /// The positions of the options that each unit gives, ascending by unit.
    private func choices(
        of item: Item, recipe itemRecipe: ItemRecipe.Group, frame: String, units: [Int]
    ) throws -> [(unit: Int, options: [Int])] {
        if let combinations = itemRecipe.combinations[frame] {
            return try Combinations.choose(
                item.id, recipe: itemRecipe, combinations: combinations, frame: frame, units: units,
                leanings: leanings)
        }
        return SingleChoice.choose(
            item.id, recipe: itemRecipe, frame: frame, units: units, leanings: leanings
        )
        .map { (unit: $0.unit, options: [$0.option]) }
    }

    /// The answer that options of the recipe come to.
    private mutating func written(
        _ options: [Int], item: Item, recipe itemRecipe: ItemRecipe.Group, unit: Int
    ) throws -> Answer? {
        let ids = options.map { itemRecipe.options[$0].id }
        switch item.kind {
        case .single, .scale: return try category(ids.first, of: item).map { .category($0) }
        case .multiple: return .ticks(try ids.compactMap { try category($0, of: item) }.sorted())
        case .number: return ids.first.flatMap { Int($0) }.map { .number($0) }
        case .text: return .text(try composer.text(item: item.id, themes: ids, unit: unit), themes: ids)
        }
    }

    private func category(_ id: String?, of item: Item) throws(RecipeProblem) -> Int? {
        guard let id else { return nil }
        guard let position = item.position(ofCategory: id) else { throw .unknown("\(item.id) \(id)") }
        return position
    }
}
