import Survey

/// The choice of units that answer.
struct RespondentChoice {
    let register: Register
    let targets: RespondentTargets
    let traits: [Traits]
    let later: LaterWaves
    let seed: UInt64

    /// How often the search tries to exchange two units before it gives up.
    private static let patience = 4_000_000

    /// How often the search takes an exchange that makes things worse, so that it does not get stuck.
    private static let boldness = 0.002

    /// The units of a frame that answer, ascending.
    ///
    /// Classes and coverage are wanted of the main frame; in another frame, and in groups, the most engaged answer.
    func units(ofFrame frame: String) throws(RecipeProblem) -> [Int] {
        var chance = Chance(seed: seed, purpose: "respondents \(frame)")
        let eager = eagerFirst(register.units(ofFrame: frame), chance: &chance)
        let wanted = targets.frames[frame] ?? 0
        guard wanted <= eager.count else { throw .tooFew(item: frame, wanted: wanted, asked: eager.count) }
        let groups = targets.groups.filter { $0.frame == frame }
        guard groups.isEmpty else { return try members(of: groups, among: eager) }
        let certain = eager.filter { isCertain($0) }
        let others = eager.filter { !isCertain($0) }
        let free = max(0, wanted - certain.count)
        if frame != register.frames.first?.id { return (certain + others.prefix(free)).sorted() }
        let found = try search(
            inside: Array(others.prefix(free)), outside: Array(others.dropFirst(free)), certain: certain,
            chance: &chance)
        return (certain + found).sorted()
    }

    /// The most engaged of each group, ascending.
    private func members(
        of groups: [RespondentTargets.GroupTarget], among eager: [Int]
    ) throws(RecipeProblem) -> [Int] {
        let parts = later.parts(of: eager, by: groups.map(\.given), subject: nil, register: register)
        var members: [Int] = []
        for (group, part) in zip(groups, parts) {
            guard group.units <= part.count else {
                throw .tooFew(item: group.frame, wanted: group.units, asked: part.count)
            }
            members += part.prefix(group.units)
        }
        return members.sorted()
    }

    private func isCertain(_ unit: Int) -> Bool {
        targets.certain.contains(register.units[unit].code)
    }

    private func eagerFirst(_ units: [Int], chance: inout Chance) -> [Int] {
        units.map { (unit: $0, score: traits[$0].engagement + chance.noise()) }
            .sorted { ($0.score, $1.unit) > ($1.score, $0.unit) }.map(\.unit)
    }

    /// Exchanges one unit that answers for one that does not, as long as no count gets worse, until all are met.
    private func search(
        inside: [Int], outside: [Int], certain: [Int], chance: inout Chance
    ) throws(RecipeProblem) -> [Int] {
        var (inside, outside) = (inside, outside)
        var tally = try RespondentTally(of: certain + inside, in: register, targets: targets)
        var attempts = 0
        while tally.distance > 0 {
            attempts += 1
            guard attempts < RespondentChoice.patience, !inside.isEmpty, !outside.isEmpty else {
                throw .noChoiceFound
            }
            let leaving = chance.whole(below: inside.count)
            let joining = chance.whole(below: outside.count)
            let before = tally.distance
            tally.exchange(inside[leaving], for: outside[joining])
            if tally.distance <= before || chance.happens(RespondentChoice.boldness) {
                (inside[leaving], outside[joining]) = (outside[joining], inside[leaving])
            } else {
                tally.exchange(outside[joining], for: inside[leaving])
            }
        }
        return inside
    }
}
