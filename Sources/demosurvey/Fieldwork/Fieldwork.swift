import Survey

/// When a form came in, who filled it in, and whether it was sent.
struct Form: Sendable, Hashable {
    /// The position of the unit in the register.
    let unit: Int
    /// The day of the answer.
    let day: Day
    /// The second of that day.
    let second: Int
    /// How long it took, in seconds.
    let duration: Int
    /// The role of the person, in the unit's written standard.
    let role: String
    /// Whether the form was sent.
    let isCompleted: Bool
    /// Whether it was left and taken up again.
    let wasTakenUpAgain: Bool
}

/// The weeks in which the answers come in.
struct Fieldwork {
    let register: Register
    let recipe: Recipe
    let leanings: Leanings

    /// One form for each respondent, ascending by unit.
    func forms(respondents: [(frame: String, units: [Int])], sheet: AnswerSheet) -> [Form] {
        let days = days(of: respondents.flatMap(\.units))
        return respondents.flatMap { frame, units in
            let unsent = unsent(among: units, frame: frame, sheet: sheet)
            return units.map { unit in
                form(
                    unit, frame: frame, day: days[unit] ?? Day(ordinal: 0),
                    isCompleted: !unsent.contains(unit))
            }
        }.sorted { $0.unit < $1.unit }
    }

    private func form(_ unit: Int, frame: String, day: Day, isCompleted: Bool) -> Form {
        var chance = Chance(seed: leanings.seed, purpose: "form \(register.units[unit].code)")
        // Office hours, with the middle of the day as the most common time.
        let hour = 7.5 + 9 * (chance.fraction() + chance.fraction()) / 2
        let minutes = 6 + 30 * chance.fraction() * chance.fraction()
        return Form(
            unit: unit, day: day, second: Int(hour * 3600), duration: Int(minutes * 60),
            role: role(of: unit, frame: frame), isCompleted: isCompleted,
            wasTakenUpAgain: chance.happens(0.12))
    }

    /// The day of each unit: the engaged answer first.
    private func days(of units: [Int]) -> [Int: Day] {
        let weights = recipe.calendar.map(\.weight)
        let total = weights.reduce(0, +)
        let scores = leanings.scores(
            of: units, item: "fieldwork", option: "early", leaning: Leaning(engagement: 0.5, noise: 1))
        let eager = units.indices.sorted { (scores[$0], units[$1]) > (scores[$1], units[$0]) }
        var days: [Int: Day] = [:]
        var position = 0
        var passed = 0.0
        for (place, unit) in eager.enumerated() {
            // The day on which this share of the answers has come in.
            let share = (Double(place) + 0.5) / Double(eager.count) * total
            while position < weights.count - 1, passed + weights[position] < share {
                passed += weights[position]
                position += 1
            }
            days[units[unit]] = recipe.calendar[position].day
        }
        return days
    }

    private func unsent(among units: [Int], frame: String, sheet: AnswerSheet) -> Set<Int> {
        let brokenOff = units.filter { sheet.lastItem[$0] != nil }
        let forgetful = leanings.chosen(
            recipe.respondents.unsent[frame] ?? 0, of: units.filter { sheet.lastItem[$0] == nil },
            item: "fieldwork", option: "unsent \(frame)", leaning: Leaning(engagement: -0.5, noise: 1))
        return Set(brokenOff + forgetful)
    }

    private func role(of unit: Int, frame: String) -> String {
        let roles = recipe.roles.filter { $0.frame == frame }
        var best: (title: String, score: Double) = ("", -Double.infinity)
        for (position, role) in roles.enumerated() {
            let score = leanings.scores(
                of: [unit], item: "role \(register.units[unit].code)", option: String(position),
                leaning: role.leaning)
            let standard: WrittenStandard =
                register.units[unit].writtenStandard == .nynorsk ? .nynorsk : .bokmaal
            if score[0] + role.weight > best.score {
                best = (role.title[standard] ?? "", score[0] + role.weight)
            }
        }
        return best.title
    }
}
