import Survey

/// Moments of SPSS: seconds since the Gregorian calendar began.
enum SPSSMoment {
    /// How many days 1970-01-01 lies after 1582-10-14, on which SPSS counts 0 seconds.
    private static let epoch = 141_428

    /// What numbers in a format such as `EDATE10` or `F8.2` mean.
    static func style(ofFormat format: String) -> NumberStyle {
        switch format.prefix(while: \.isLetter) {
        case "DATE", "ADATE", "EDATE", "JDATE", "SDATE", "QYR", "MOYR", "WKYR", "DATETIME", "YMDHMS": .day
        case "TIME", "DTIME", "MTIME": .time
        default: .number
        }
    }

    /// `2018-01-12`, `2018-01-12 09:30:00` or `09:30:00`; nil for what is no such thing.
    static func text(of number: Double, _ style: NumberStyle) -> String? {
        guard style != .number, number >= 0, number < 265_621_939_200 else { return nil }
        let seconds = Int(number.rounded())
        let (days, rest) = (seconds / 86_400, seconds % 86_400)
        if style == .time { return days == 0 ? PlainText.time(ofSeconds: rest) : nil }
        return PlainText.of(Day(ordinal: Int32(days - epoch)), seconds: rest)
    }
}
