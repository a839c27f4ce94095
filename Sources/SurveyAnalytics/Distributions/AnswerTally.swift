import Survey

/// The counting itself, one pass over the units. What is asked of whole divisions is counted by `AnswerSets`.
struct AnswerTally {
    private(set) var counts: [Int]
    private(set) var answered = 0
    private(set) var notAsked = 0
    private(set) var doesNotApply = 0
    private(set) var notRelevant = 0

    /// A tally that has been counted.
    init(counts: [Int], answered: Int, notAsked: Int, doesNotApply: Int, notRelevant: Int) {
        self.counts = counts
        self.answered = answered
        self.notAsked = notAsked
        self.doesNotApply = doesNotApply
        self.notRelevant = notRelevant
    }

    /// A tally of nobody.
    init(categories: Int) {
        counts = [Int](repeating: 0, count: categories)
    }

    /// Counts the answers of some units to a closed item.
    init(of item: Item, column: AnswerColumn, units: [Int]) {
        self.init(categories: item.categories.count)
        for unit in units {
            switch column.status[unit] {
            case .silent: break
            case .notAsked: notAsked += 1
            case .answered: answered += 1
            }
        }
        switch column.values {
        case .codes(let codes): count(codes, of: item, status: column.status, units: units)
        case .ticks(let ticks): count(ticks, of: item, status: column.status, units: units)
        case .numbers, .texts: break
        }
    }

    private mutating func count(_ codes: [UInt8], of item: Item, status: [AnswerStatus], units: [Int]) {
        for unit in units where codes[unit] > 0 && status[unit] == .answered {
            counts[Int(codes[unit]) - 1] += 1
        }
        for (position, category) in item.categories.enumerated() {
            switch category.standing {
            case .doesNotApply: doesNotApply += counts[position]
            case .notRelevant: notRelevant += counts[position]
            case .ordinary, .excludesRest: break
            }
        }
    }

    /// A unit leaves the base of a multiple choice only when it ticks nothing but "does not apply".
    private mutating func count(_ ticks: [UInt32], of item: Item, status: [AnswerStatus], units: [Int]) {
        let leaving = item.mask(of: .doesNotApply)
        let irrelevant = item.mask(of: .notRelevant)
        for unit in units where status[unit] == .answered {
            var rest = ticks[unit]
            if rest & ~leaving == 0 {
                doesNotApply += 1
            } else if rest & ~irrelevant == 0 {
                notRelevant += 1
            }
            while rest != 0 {
                counts[rest.trailingZeroBitCount] += 1
                rest &= rest - 1
            }
        }
    }
}
