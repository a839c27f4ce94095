import Wording
import Tables

/// Numbers as Norwegian Excel reads them: a decimal comma, an ASCII minus, no groups.
enum SpreadsheetNumber {
    /// A number with a fixed count of decimals, rounded half away from zero; empty for what is no number.
    static func text(_ number: Double, _ places: Int) -> String {
        guard let rounded = Numbers.rounded(number, decimals: places) else { return "" }
        let unit = UInt64(Decimals.unit(places))
        let (whole, rest) = rounded.magnitude.quotientAndRemainder(dividingBy: unit)
        let sign = rounded < 0 ? "-" : ""
        guard places > 0 else { return sign + String(whole) }
        let digits = String(rest)
        return sign + String(whole) + "," + String(repeating: "0", count: places - digits.count) + digits
    }
}
