import Survey

/// Who answered, by the classes of a division: what Table 1 of a report shows.
public struct ClassTable: Sendable, Hashable {
    /// One class.
    public struct Row: Sendable, Hashable {
        /// The class as a domain.
        public let domain: Domain
        /// Its respondents.
        public let rate: ResponseRate
        /// Its part of all units of the frame.
        public let shareInFrame: Share
        /// Its part of the units that answered.
        public let shareAmongAnswered: Share
        /// Its part of the units that did not answer.
        public let shareAmongSilent: Share

        /// How much larger its part is among those who answered than in the frame, in percentage points; nil
        /// when nobody answered or the frame is empty.
        public var difference: Double? {
            shareAmongAnswered.points(above: shareInFrame)
        }

        /// The difference in whole points, rounded half away from zero.
        public var differenceInPoints: Int? {
            shareAmongAnswered.wholePoints(above: shareInFrame)
        }
    }

    /// The id of the division.
    public let division: String
    /// The id of the frame.
    public let frame: String
    /// One row a class, in reporting order.
    public let rows: [Row]
    /// All units of the frame, those without a class included.
    public let total: ResponseRate
    /// The units of the frame that belong to no class.
    public let unclassified: Int

    /// The table of a division, or nil when the register has no such division.
    public init?(by division: String, frame: String, in wave: Wave) {
        guard let found = wave.register.division(division) else { return nil }
        let domains = Domain.classes(of: found, frame: frame, register: wave.register)
        let total = ResponseRate(of: .country(frame: frame, in: wave.register), in: wave)
        let whole = { (count: Int, of: Int) in Share(count: count, base: of, units: of) }
        rows = domains.map { domain in
            let rate = ResponseRate(of: domain, in: wave)
            return Row(
                domain: domain, rate: rate, shareInFrame: whole(rate.units, total.units),
                shareAmongAnswered: whole(rate.answered, total.answered),
                shareAmongSilent: whole(rate.silent, total.silent))
        }
        self.division = division
        self.frame = frame
        self.total = total
        unclassified = total.units - domains.reduce(0) { $0 + $1.count }
    }
}
