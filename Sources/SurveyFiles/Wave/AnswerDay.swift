import Survey

extension Day {
    /// The day of a moment as exports write it: `2018-01-12`, `2018-01-12 09:41:00`, `2018-01-12T09:41` or
    /// `12.1.2018`, with or without a time.
    init?(written text: String) {
        guard let date = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first else { return nil }
        if let day = Day(iso: date) {
            self = day
            return
        }
        let parts = date.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].count == 4,
            parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension Character {
    /// Whether the character is one of 0 to 9.
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
