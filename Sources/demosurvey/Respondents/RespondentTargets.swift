/// How many units answer, of which kinds, and which of them for certain.
struct RespondentTargets: Sendable {
    /// The number of units of a class that answer.
    struct ClassTarget: Sendable {
        let division: String
        let unitClass: String
        let units: Int
    }

    /// The share of a characteristic's total that lives in units that answer.
    struct CoverageTarget: Sendable {
        let characteristic: String
        let percent: Int
    }

    /// Units that stop half-way through the form.
    struct BreakOff: Sendable {
        /// The last item that they answer.
        let after: String
        let frame: String
        let units: Int
    }

    /// How many answer of the units that have something in common. A unit is of the first group that it fits.
    struct GroupTarget: Sendable {
        let frame: String
        /// What they say in later waves.
        let given: Given
        let units: Int
    }

    /// How many answer, by frame.
    var frames: [String: Int] = [:]
    /// How many answer, by class.
    var classes: [ClassTarget] = []
    /// How many answer, by what they do in later waves; where there are any, nothing else is wanted.
    var groups: [GroupTarget] = []
    /// What their answers cover.
    var coverage: [CoverageTarget] = []
    /// The codes of units that answer for certain.
    var certain: [String] = []
    /// Forms that are broken off, in the questionnaire's order.
    var breakOffs: [BreakOff] = []
    /// How many go through the form and never send it, by frame.
    var unsent: [String: Int] = [:]
}
