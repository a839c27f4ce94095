import Survey

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

    /// A column that a list of units brings along.
    struct Values: Sendable, Hashable {
        /// The words over the column.
        let heading: Phrase
        /// What stands in it, by the units' positions in the register.
        let words: [Int: Phrase]
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
