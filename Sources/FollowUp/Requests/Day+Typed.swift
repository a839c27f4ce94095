import Survey

extension Day {
    /// The day that somebody typed: `2018-01-12`, `12.1.2018`, or `+14` for so many days from today; nil for anything
    /// else.
    public init?(typed text: String, today: Day) {
        guard let text = text.trimmed else { return nil }
        if text.first == "+" {
            guard let days = Int32(text.dropFirst()), (0...3660).contains(days) else { return nil }
            self.init(ordinal: today.ordinal + days)
        } else if text.contains(".") {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
            guard parts.count == 3, numbers.count == 3, parts[2].count == 4 else { return nil }
            self.init(year: numbers[2], month: numbers[1], day: numbers[0])
        } else {
            self.init(iso: text)
        }
    }
}
