import Survey

/// What the demo survey is to look like: counts that hold exactly, and what makes a unit lean to an answer.
struct Recipe: Sendable {
    /// Who answered.
    let respondents: RespondentTargets
    /// The answers of each item, in the file's order.
    let items: [String: ItemRecipe]
    /// Who answers at all, by item or battery, where it is not simply as many as its options say.
    let rates: [String: [AnswerRate]]
    /// How much higher or lower a region lies on an item, by item and class of region.
    let regional: [String: [String: Double]]
    /// How regions differ in the traits that lie behind every answer.
    let regionTraits: [String: RegionTraits]
    /// How many answers come on which day.
    let calendar: [CalendarDay]
    /// Who fills in the form.
    let roles: [RoleRecipe]
}

/// What an item's answers add up to.
struct ItemRecipe: Sendable {
    /// One category of a closed item, one value of a number, or one theme of a text.
    struct Option: Sendable {
        /// The category's id, the number, or the theme.
        let id: String
        /// How many units give it, by frame.
        let units: [String: Int]
        /// Whether it stands alone where others can be combined.
        let isAlone: Bool
        /// What makes a unit give it.
        let leaning: Leaning
    }

    /// The answers of units that have something in common. A unit is of the first group that it fits.
    struct Group: Sendable {
        /// What they say in later waves.
        let given: Given
        /// The options, in the order in which they choose their units.
        var options: [Option] = []
        /// How many units give one, two, three … options together, by frame; those that stand alone not counted.
        var combinations: [String: [Int]] = [:]

        /// How many units of a frame answer.
        func answered(_ frame: String) -> Int {
            guard let combinations = combinations[frame] else {
                return options.reduce(0) { $0 + ($1.units[frame] ?? 0) }
            }
            let alone = options.filter(\.isAlone).reduce(0) { $0 + ($1.units[frame] ?? 0) }
            return alone + combinations.reduce(0, +)
        }
    }

    /// The groups, in the file's order.
    var groups: [Group] = []
    /// An item whose answer makes this one superfluous.
    var insteadOf: String?
}

/// How many units of a group answer an item or a battery at all.
struct AnswerRate: Sendable {
    /// What they say in later waves.
    let given: Given
    /// How many answer, by frame.
    let units: [String: Int]
}

/// How strongly each trait draws a unit towards an answer.
struct Leaning: Sendable, Hashable {
    var size = 0.0
    var centrality = 0.0
    var settling = 0.0
    var engagement = 0.0
    var contentment = 0.0
    var region = 0.0
    /// What the unit says to the same question in the next wave.
    var later = 0.0
    /// How much is left to chance.
    var noise = 1.0
}

/// How a region differs from the others.
struct RegionTraits: Sendable {
    var engagement = 0.0
    var contentment = 0.0
}

/// A day of the fieldwork.
struct CalendarDay: Sendable {
    let day: Day
    /// How many answers come, relative to other days.
    let weight: Double
}

/// The role of somebody who fills in the form.
struct RoleRecipe: Sendable {
    let frame: String
    let title: [WrittenStandard: String]
    let weight: Double
    let leaning: Leaning
}
