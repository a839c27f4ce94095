import Glibc
import Survey

/// Numbers and moments of files that keep them as numbers, as people would type them.
enum PlainText {
    /// A whole number without a fraction or an exponent, any other with the 15 digits that spreadsheets vouch for.
    static func of(_ number: Double) -> String {
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

    /// `2018-01-12`, or `2018-01-12 09:30:00` where it is not midnight.
    static func of(_ day: Day, seconds: Int) -> String {
        seconds == 0 ? day.iso : "\(day.iso) \(time(ofSeconds: seconds))"
    }

    /// `09:30:00`.
    static func time(ofSeconds seconds: Int) -> String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
    }

    /// `-1.23450000000000e+05`: 15 digits, the first before the point.
    private static func scientific(_ number: Double) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { text in
            text.initialize(repeating: 0)
            _ = withVaList([number]) { vsnprintf(text.baseAddress, text.count, "%.14e", $0) }
            return text.baseAddress.map { String(cString: $0) } ?? ""
        }
    }
}
