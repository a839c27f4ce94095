import Survey

/// Who answered of a domain, by the classes of a division: what Table 1 of a report shows.
public struct ClassTable: Sendable, Hashable {
    /// One class.
    public struct Row: Sendable, Hashable {
        /// The units of the class that are in the table's domain.
        public let domain: Domain
        /// Its respondents.
        public let rate: ResponseRate
        /// Its part of all units of the domain.
        public let shareInFrame: Share
        /// Its part of the units that answered.
        public let shareAmongAnswered: Share
        /// Its part of the units that did not answer.
        public let shareAmongSilent: Share

        /// How much larger its part is among those who answered than in the domain, in percentage points; nil
        /// when nobody answered or the domain is empty.
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
    /// Who is spoken of.
    public let domain: Domain
    /// One row a class, in reporting order.
    public let rows: [Row]
    /// All units of the domain, those without a class included.
    public let total: ResponseRate
    /// The units of the domain that belong to no class.
    public let unclassified: Int

    /// The table of a frame, or nil when the register has no such division.
    public init?(by division: String, frame: String, in wave: Wave) {
        self.init(by: division, among: .country(frame: frame, in: wave.register), in: wave)
    }

    /// The table of a domain, such as a region by size, or nil when the register has no such division.
    public init?(by division: String, among domain: Domain, in wave: Wave) {
        guard let found = wave.register.division(division) else { return nil }
        let members = Set(domain.units)
        let domains = Domain.classes(of: found, frame: domain.frame, register: wave.register).map {
            Domain(frame: $0.frame, scope: $0.scope, units: $0.units.filter(members.contains))
        }
        let total = ResponseRate(of: domain, in: wave)
        let whole = { (count: Int, of: Int) in Share(count: count, base: of, units: of) }
        rows = domains.map { domain in
            let rate = ResponseRate(of: domain, in: wave)
            return Row(
                domain: domain, rate: rate, shareInFrame: whole(rate.units, total.units),
                shareAmongAnswered: whole(rate.answered, total.answered),
                shareAmongSilent: whole(rate.silent, total.silent))
        }
        self.division = division
        self.domain = domain
        self.total = total
        unclassified = total.units - domains.reduce(0) { $0 + $1.count }
    }

    /// The id of the frame.
    public var frame: String { domain.frame }
}
