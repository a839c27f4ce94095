/// Numbers as Norwegian Excel reads them: a decimal comma, an ASCII minus, no groups.
enum SpreadsheetNumber {
    /// A number with a fixed count of decimals, rounded half away from zero; empty for what is no number.
    static func text(_ number: Double, _ places: Int) -> String {
        let scale = Decimals.unit(places)
        let scaled = (number.magnitude * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled < 9e15 else { return "" }
        let (whole, rest) = Int64(scaled).quotientAndRemainder(dividingBy: Int64(scale))
        let sign = number < 0 && scaled > 0 ? "-" : ""
        guard places > 0 else { return sign + String(whole) }
        let digits = String(rest)
        return sign + String(whole) + "," + String(repeating: "0", count: places - digits.count) + digits
    }
}
