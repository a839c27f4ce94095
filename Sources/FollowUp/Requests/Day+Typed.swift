import Survey

extension Day {
    /// The day that somebody means by a text: `2018-01-12`, `12.1.2018`, `12.1.18`, `12.1.` (the next one), `+14` (days
    /// from today), `0` (today); nil for anything else.
    ///
    /// - Parameter today: the day that is counted from.
    public init?(typed text: String, today: Day) {
        let text = text.filter { !$0.isWhitespace }
        if let day = Day(iso: text) {
            self = day
        } else if let days = Day.distance(text), let day = today.advanced(by: days) {
            self = day
        } else if let day = Day.norwegian(text, today: today) {
            self = day
        } else {
            return nil
        }
    }

    /// The day so many days later, or nil when no calendar goes so far.
    public func advanced(by days: Int) -> Day? {
        guard (-4_000_000...4_000_000).contains(days) else { return nil }
        let ordinal = Int(self.ordinal) + days
        guard (-719_162...2_932_896).contains(ordinal) else { return nil }
        return Day(ordinal: Int32(ordinal))
    }

    private static func distance(_ text: String) -> Int? {
        if text == "0" { return 0 }
        guard let sign = text.first, "+-\u{2212}".contains(sign) else { return nil }
        return number(text.dropFirst()).map { sign == "+" ? $0 : -$0 }
    }

    /// `d.m.yyyy`, `d.m.yy`, or `d.m` for the next such day.
    private static func norwegian(_ text: String, today: Day) -> Day? {
        let parts = text.split(separator: ".")
        guard (2...3).contains(parts.count), let day = number(parts[0]), let month = number(parts[1])
        else { return nil }
        if parts.count == 3 {
            guard let year = number(parts[2]) else { return nil }
            return Day(year: parts[2].count == 2 ? 2000 + year : year, month: month, day: day)
        }
        let year = today.parts.year
        let next = (year...year + 8).lazy.compactMap { Day(year: $0, month: month, day: day) }
        return next.first { $0 >= today }
    }

    /// A number of digits alone.
    private static func number(_ text: some StringProtocol) -> Int? {
        text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
    }
}
