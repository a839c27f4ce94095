import Survey
import SurveyAnalytics
import Wording

/// Units that something is said of, opened to be looked at one by one.
struct UnitSubset: Sendable, Hashable {
    /// What is said of them: *svarte «ingen retningslinjer»*.
    let title: Phrase
    /// Positions of the units in the register; all of one frame. Where each has a value, they stand in its order.
    let units: [Int]
    /// The frame.
    let frame: String
    /// What is said of each unit alone, as one more column of the list.
    let values: Values?

    /// A column that a list of units brings along: how each rates an area.
    struct Values: Sendable, Hashable {
        let area: AreaOverview
        /// What all of them answered; nil where each may have answered anything.
        let answer: AreaAnswer?

        /// The words over the column.
        var heading: Phrase { AreaScreenWords.rating }

        /// What stands in it beside a unit.
        func words(of unit: Int) -> Phrase { AreaScreenWords.rating(area.rating(ofUnit: unit)) }

        /// Words as wide as any that stand in it; all steps of the scale are.
        var samples: [Phrase] {
            let answers = answer.map { [$0] } ?? AreaAnswer.allCases.filter { area.count(of: $0) > 0 }
            return answers.map { answer in
                switch answer {
                case .poor, .neither, .good: AreaScreenWords.rating(.step(1))
                case .notRelevant: AreaScreenWords.rating(.notRelevant)
                case .none: AreaScreenWords.rating(.none)
                }
            }
        }
    }

    /// Units of one domain.
    ///
    /// - Parameters:
    ///   - title: what is said of them, in the words of a breadcrumb.
    ///   - values: what is said of each alone; the list then keeps the order of `units` until it is sorted.
    init(_ title: Phrase, units: [Int], frame: String, values: Values? = nil) {
        self.title = title
        self.units = units
        self.frame = frame
        self.values = values
    }
}
