/// Moments as files write them: `2018-01-12T09:30:00Z`, in UTC.
public enum UniversalTime {
    private static let secondsOfDay: Int64 = 86_400

    /// A moment in words.
    ///
    /// - Parameter seconds: since 1970-01-01 in UTC.
    public static func text(_ seconds: Int64) -> String {
        let (days, rest) = split(seconds)
        let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return Day(ordinal: Int32(clamping: days)).iso + "T" + parts.joined(separator: ":") + "Z"
    }

    /// The seconds since 1970-01-01 in UTC of a moment in words, or nil when it is none.
    public static func seconds(_ text: String) -> Int64? {
        guard text.last == "Z", let mark = text.firstIndex(of: "T"), let day = Day(iso: text[..<mark])
        else { return nil }
        let time = text[text.index(after: mark)...].dropLast()
            .split(separator: ":", omittingEmptySubsequences: false)
        let numbers = time.compactMap { $0.count == 2 && $0.allSatisfy(\.isNumber) ? Int64($0) : nil }
        guard time.count == 3, numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60
        else { return nil }
        return Int64(day.ordinal) * secondsOfDay + numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    /// The day of a moment.
    ///
    /// - Parameter seconds: since 1970-01-01 in UTC.
    public static func day(_ seconds: Int64) -> Day {
        Day(ordinal: Int32(clamping: split(seconds).days))
    }

    /// Whole days and the seconds of the last one, 0 or more.
    private static func split(_ seconds: Int64) -> (days: Int64, rest: Int64) {
        let rest = (seconds % secondsOfDay + secondsOfDay) % secondsOfDay
        return ((seconds - rest) / secondsOfDay, rest)
    }
}
