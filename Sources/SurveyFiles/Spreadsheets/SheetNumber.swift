import Survey

/// Numbers of cells as people would type them.
struct SheetNumber: Sendable {
    /// Whether days are counted from 1904, as old programs on the Macintosh did.
    let countsFrom1904: Bool

    /// The text of a number in a style. What is no number stays as it is.
    func text(_ value: String, _ style: NumberStyle) -> String {
        guard let number = Double(value), number.isFinite else { return value }
        return moment(number, style) ?? PlainText.of(number)
    }

    /// `2018-01-12`, `2018-01-12 09:30:00` or `09:30:00`; nil for what is no such thing.
    private func moment(_ number: Double, _ style: NumberStyle) -> String? {
        guard style != .number, number >= 0, number < 2_958_466 else { return nil }
        let seconds = Int((number * 86_400).rounded())
        let (days, rest) = (seconds / 86_400, seconds % 86_400)
        if style == .time, days == 0 { return PlainText.time(ofSeconds: rest) }
        return day(days).map { PlainText.of($0, seconds: rest) }
    }

    /// The day of a number. The numbers of 1900 count a 29 February that there was not, and a day 0.
    private func day(_ number: Int) -> Day? {
        if countsFrom1904 { return Day(ordinal: Int32(number - 24_107)) }
        guard number > 0, number != 60 else { return nil }
        return Day(ordinal: Int32(number - (number < 60 ? 25_568 : 25_569)))
    }
}
