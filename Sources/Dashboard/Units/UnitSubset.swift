import Survey

/// Units that something is said of, opened to be looked at one by one.
struct UnitSubset: Sendable, Hashable {
    /// What is said of them: *svarte «ingen retningslinjer»*.
    let title: Phrase
    /// Positions of the units in the register; all of one frame.
    let units: [Int]
    /// The frame.
    let frame: String

    /// Units of one domain.
    ///
    /// - Parameter title: what is said of them, in the words of a breadcrumb.
    init(_ title: Phrase, units: [Int], frame: String) {
        self.title = title
        self.units = units
        self.frame = frame
    }
}
