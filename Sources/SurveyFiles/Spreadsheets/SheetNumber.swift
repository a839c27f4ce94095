import Glibc
import Survey

/// Numbers of cells as people would type them.
struct SheetNumber: Sendable {
    /// Whether days are counted from 1904, as old programs on the Macintosh did.
    let countsFrom1904: Bool

    /// The text of a number in a style. What is no number stays as it is.
    func text(_ value: String, _ style: NumberStyle) -> String {
        guard let number = Double(value), number.isFinite else { return value }
        return moment(number, style) ?? SheetNumber.plain(number)
    }

    /// A whole number without a fraction or an exponent, any other with the 15 digits that spreadsheets vouch for.
    static func plain(_ number: Double) -> String {
        if let whole = Int64(exactly: number), abs(whole) < 1_000_000_000_000_000 { return String(whole) }
        let parts = scientific(number).split(separator: "e")
        guard parts.count == 2, let exponent = Int(parts[1]) else { return String(number) }
        let sign = number < 0 ? "-" : ""
        var digits = parts[0].filter(\.isNumber)[...]
        while digits.last == "0" { digits.removeLast() }
        let places = exponent + 1
        if places <= 0 { return sign + "0." + String(repeating: "0", count: -places) + digits }
        if places >= digits.count {
            return sign + digits + String(repeating: "0", count: places - digits.count)
        }
        return sign + digits.prefix(places) + "." + digits.dropFirst(places)
    }

    /// `-1.23450000000000e+05`: 15 digits, the first before the point.
    private static func scientific(_ number: Double) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { text in
            text.initialize(repeating: 0)
            _ = withVaList([number]) { vsnprintf(text.baseAddress, text.count, "%.14e", $0) }
            return text.baseAddress.map { String(cString: $0) } ?? ""
        }
    }

    /// `2018-01-12`, `2018-01-12 09:30:00` or `09:30:00`; nil for what is no such thing.
    private func moment(_ number: Double, _ style: NumberStyle) -> String? {
        guard style != .number, number >= 0, number < 2_958_466 else { return nil }
        let seconds = Int((number * 86_400).rounded())
        let (days, rest) = (seconds / 86_400, seconds % 86_400)
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
        if style == .time, days == 0 { return time }
        guard let day = day(days) else { return nil }
        return rest == 0 ? day.iso : "\(day.iso) \(time)"
    }

    /// The day of a number. The numbers of 1900 count a 29 February that there was not, and a day 0.
    private func day(_ number: Int) -> Day? {
        if countsFrom1904 { return Day(ordinal: Int32(number - 24_107)) }
        guard number > 0, number != 60 else { return nil }
        return Day(ordinal: Int32(number - (number < 60 ? 25_568 : 25_569)))
    }
}
