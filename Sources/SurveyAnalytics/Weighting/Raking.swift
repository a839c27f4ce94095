import Survey

/// Iterative proportional fitting of unit weights to the class sizes of some divisions.
struct Raking {
    /// The units that are weighted.
    let members: [Int]
    /// The units that they stand for.
    let population: [Int]
    /// One weight a member.
    private(set) var weights: [Double]
    private let memberships: [[UInt8]]
    /// The size of each class in the population: `targets[division][class]`.
    private let targets: [[Double]]

    /// All start alike. Units of no class, and of classes without members, are left out on both sides.
    init(_ units: [Int], to frame: [Int], by memberships: [[UInt8]]) {
        var (members, population) = (units.sorted(), frame)
        // Leaving a class out may empty a class of another division.
        while true {
            let present = memberships.map { membership in Set(members.map { membership[$0] }) }
            let isKept = { (unit: Int) in
                zip(memberships, present).allSatisfy { membership, classes in
                    membership[unit] != Division.none && classes.contains(membership[unit])
                }
            }
            let kept = members.filter(isKept)
            population = population.filter(isKept)
            if kept.count == members.count { break }
            members = kept
        }
        self.members = members
        self.population = population
        self.memberships = memberships
        targets = memberships.map { Raking.sizes(of: population, $0, weights: nil) }
        let start = members.isEmpty ? 0 : Double(population.count) / Double(members.count)
        weights = Array(repeating: start, count: members.count)
    }

    /// Gives the classes of each division their sizes in turn; whether all hold in the end.
    mutating func rake(rounds: Int = 1_000) -> Bool {
        for _ in 0..<rounds {
            var farthest = 0.0
            for division in memberships.indices {
                farthest = max(farthest, fit(division))
            }
            if farthest < 1e-12 { return true }
        }
        return false
    }

    /// Draws weights to within a factor of their mean, and keeps their sum.
    mutating func trim(limit: Double) {
        guard !weights.isEmpty, limit > 1 else { return }
        let sum = weights.reduce(0, +)
        let mean = sum / Double(weights.count)
        weights = weights.map { min(max($0, mean / limit), mean * limit) }
        let factor = sum / weights.reduce(0, +)
        weights = weights.map { $0 * factor }
    }

    /// Gives the classes of one division their sizes; how far off the farthest was, as a part of its size.
    private mutating func fit(_ division: Int) -> Double {
        let membership = memberships[division]
        let sizes = Raking.sizes(of: members, membership, weights: weights)
        let factors = zip(targets[division], sizes).map { $1 > 0 ? $0 / $1 : 1 }
        for (place, unit) in members.enumerated() {
            weights[place] *= factors[Int(membership[unit])]
        }
        return factors.map { abs($0 - 1) }.max() ?? 0
    }

    /// The weighted size of each class, 256 places so that every class has one.
    private static func sizes(of units: [Int], _ membership: [UInt8], weights: [Double]?) -> [Double] {
        var sizes = [Double](repeating: 0, count: 256)
        for (place, unit) in units.enumerated() {
            sizes[Int(membership[unit])] += weights?[place] ?? 1
        }
        return sizes
    }
}
