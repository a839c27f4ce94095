import Survey

/// The choice of units that answer.
enum RespondentChoice {
    /// How often the search tries to exchange two units before it gives up.
    static let patience = 4_000_000

    /// The units of a frame that answer, ascending, with every count and coverage of the recipe met.
    ///
    /// The search begins with the most engaged units and exchanges one that answers for one that does not, as long as no count
    /// gets worse; now and then it takes a step back, so that it does not get stuck.
    static func units(
        ofFrame frame: String, in register: Register, targets: RespondentTargets, traits: [Traits],
        seed: UInt64
    ) throws(RecipeProblem) -> [Int] {
        var chance = Chance(seed: seed, purpose: "respondents \(frame)")
        let all = register.units(ofFrame: frame)
        let eager = all.map { (unit: $0, score: traits[$0].engagement + chance.noise()) }
            .sorted { ($0.score, $1.unit) > ($1.score, $0.unit) }.map(\.unit)
        let certain = Set(targets.certain)
        let first = eager.filter { certain.contains(register.units[$0].code) }
        let rest = eager.filter { !certain.contains(register.units[$0].code) }
        let wanted = targets.frames[frame] ?? 0
        guard wanted <= all.count else { throw .tooFew(item: frame, wanted: wanted, asked: all.count) }
        let free = wanted - first.count
        if wanted == 0 || frame != register.frames.first?.id { return (first + rest.prefix(free)).sorted() }

        var inside = Array(rest.prefix(free))
        var outside = Array(rest.dropFirst(free))
        var tally = try RespondentTally(of: first + inside, in: register, targets: targets)
        for _ in 0..<patience where tally.distance > 0 {
            let leaving = chance.whole(below: inside.count)
            let joining = chance.whole(below: outside.count)
            let before = tally.distance
            tally.exchange(inside[leaving], for: outside[joining])
            if tally.distance <= before || chance.happens(0.002) {
                (inside[leaving], outside[joining]) = (outside[joining], inside[leaving])
            } else {
                tally.exchange(outside[joining], for: inside[leaving])
            }
        }
        guard tally.distance == 0 else { throw .noChoiceFound }
        return (first + inside).sorted()
    }
}
