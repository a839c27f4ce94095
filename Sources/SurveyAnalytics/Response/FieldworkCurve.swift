import Survey

/// How the answers came in, day by day of the fieldwork, so that a wave can be held against the same day of another.
public struct FieldworkCurve: Sendable, Hashable {
    /// One day on which answers came in.
    public struct Entry: Sendable, Hashable {
        /// The day of the calendar.
        public let day: Day
        /// The day of the fieldwork, counted from 1.
        public let ordinal: Int
        /// The units that answered on the day; above zero.
        public let answered: Int
        /// The units that had answered when the day was over.
        public let cumulative: Int
    }

    /// The first day of the fieldwork; nil when no answer has a day.
    public let start: Day?
    /// The days with answers, ascending. Answers before the start count on day 1.
    public let entries: [Entry]
    /// The units that answered on a day that the file does not tell; they are in no entry.
    public let withoutDay: Int
    /// The units of the domain, N.
    public let units: Int

    /// The curve of a domain.
    ///
    /// - Parameter start: The first day of the fieldwork; the first day of any answer of the wave where it is not
    ///   named, so that all domains of a wave share their days.
    public init(of domain: Domain, in wave: Wave, start: Day? = nil) {
        let start = start ?? wave.responses.compactMap { $0?.answeredOn }.min()
        let responses = domain.units.compactMap { wave.responses[$0] }
        let days = responses.compactMap(\.answeredOn)
        let counts = Dictionary(days.map { (max($0, start ?? $0), 1) }, uniquingKeysWith: +)
        var cumulative = 0
        entries = counts.keys.sorted().map { day in
            let answered = counts[day] ?? 0
            cumulative += answered
            return Entry(
                day: day, ordinal: Int(day.ordinal) - Int((start ?? day).ordinal) + 1, answered: answered,
                cumulative: cumulative)
        }
        self.start = start
        withoutDay = responses.count - days.count
        units = domain.count
    }

    /// The share of the domain that had answered when a day of the fieldwork was over. Answers without a day are in
    /// none.
    public func share(onDay ordinal: Int) -> Share {
        let answered = entries.last { $0.ordinal <= ordinal }?.cumulative ?? 0
        return Share(count: answered, base: units, units: units)
    }

    /// How far the response lies ahead of another wave's on the same day of the fieldwork, in percentage points; nil
    /// where either domain is empty or knows no day.
    public func points(aheadOf other: FieldworkCurve, onDay ordinal: Int) -> Double? {
        guard start != nil, other.start != nil else { return nil }
        return share(onDay: ordinal).points(above: other.share(onDay: ordinal))
    }
}
