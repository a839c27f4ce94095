/// What the values of cells mean: some point to a shared text, some are numbers in a style.
struct CellValues: Sendable {
    let strings: [String]
    let styles: [NumberStyle]
    let numbers: SheetNumber

    /// The text of a value.
    ///
    /// - Parameters:
    ///   - kind: what the cell says it holds; nothing means a number.
    ///   - style: the number of its style.
    /// - Returns: nil when it points to a text that is not there.
    func text(of value: String, kind: String?, style: String?) -> String? {
        switch kind ?? "n" {
        case "s": Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil }
        case "n": value.isEmpty ? "" : numbers.text(value, self.style(style))
        case "b": value == "1" || value == "true" ? "TRUE" : "FALSE"
        case "d": value.hasSuffix("T00:00:00") ? String(value.prefix(10)) : value
        case "str": SheetText.plain(value)
        default: value
        }
    }

    private func style(_ number: String?) -> NumberStyle {
        guard let place = number.flatMap({ Int($0) }), styles.indices.contains(place) else { return .number }
        return styles[place]
    }
}
