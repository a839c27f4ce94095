import Survey

/// How far a choice of respondents is from what the recipe wants.
struct RespondentTally {
    /// 0 when every count and every coverage is met.
    private(set) var distance = 0

    private var lacking: [[Int]]
    private let divisions: [Division]
    private var coverage: [Coverage]

    /// One coverage target and how far it is reached.
    private struct Coverage {
        let values: [Int]
        let percent: Int
        let total: Int
        var sum: Int

        /// Whole percentage points, and tenths of them, outside of what rounds to the percentage wanted.
        var distance: Int {
            // 1000 sum / total in tenths of a percent must lie from 10 percent - 5 up to 10 percent + 4.
            let tenths = 1000 * sum / total
            return max(0, 10 * percent - 5 - tenths, tenths - (10 * percent + 4))
        }
    }

    /// The tally of some units.
    init(of units: [Int], in register: Register, targets: RespondentTargets) throws(RecipeProblem) {
        var divisions: [Division] = []
        var lacking: [[Int]] = []
        for target in targets.classes {
            guard let division = register.division(target.division),
                let position = division.position(ofClass: target.unitClass)
            else { throw .unknown("\(target.division) \(target.unitClass)") }
            if divisions.last?.id != division.id {
                divisions.append(division)
                lacking.append([Int](repeating: 0, count: division.classes.count))
            }
            lacking[lacking.count - 1][position] = target.units
        }
        var coverage: [Coverage] = []
        for target in targets.coverage {
            guard let characteristic = register.characteristic(target.characteristic) else {
                throw .unknown(target.characteristic)
            }
            let main = register.frames.first?.id
            let values = register.units.indices.map { unit in
                register.units[unit].frame == main ? Int(characteristic.values[unit] ?? 0) : 0
            }
            coverage.append(
                Coverage(values: values, percent: target.percent, total: max(1, values.reduce(0, +)), sum: 0))
        }
        self.divisions = divisions
        self.lacking = lacking
        self.coverage = coverage
        for unit in units { add(unit, sign: 1) }
        measure()
    }

    /// Takes one unit out and another in.
    mutating func exchange(_ leaving: Int, for joining: Int) {
        add(leaving, sign: -1)
        add(joining, sign: 1)
        measure()
    }

    private mutating func add(_ unit: Int, sign: Int) {
        for position in divisions.indices {
            if let step = divisions[position].step(ofUnit: unit) { lacking[position][step] -= sign }
        }
        for position in coverage.indices { coverage[position].sum += sign * coverage[position].values[unit] }
    }

    private mutating func measure() {
        distance = 0
        for classes in lacking {
            for count in classes { distance += abs(count) }
        }
        for target in coverage { distance += target.distance }
    }
}
