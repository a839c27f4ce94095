/// Rounding of printed figures, so that a half is a half.
public enum Rounding {
    /// `100 part / whole` rounded half up, in percent; nil when there is no whole.
    public static func percent(_ part: Int, of whole: Int) -> Int? {
        guard whole > 0 else { return nil }
        return halfUp(100 * part, over: whole)
    }

    /// A number in whole units of `10^-places`, rounded half away from zero; nil for what is too large to be written,
    /// and for what is no number.
    ///
    /// A ratio such as 23/80 lies in binary a hair beside the half that it is, so a billionth of a unit is forgiven.
    public static func decimal(_ number: Double, places: Int) -> Int64? {
        let unit = (0..<max(0, places)).reduce(1.0) { unit, _ in unit * 10 }
        let size = number.magnitude * unit
        guard size < 9e15 else { return nil }
        let rounded = Int64((size + 1e-9).rounded(.toNearestOrAwayFromZero))
        return number < 0 ? -rounded : rounded
    }

    /// `numerator / denominator` rounded half up. Neither is negative, and the denominator is above zero.
    static func halfUp(_ numerator: Int, over denominator: Int) -> Int {
        (2 * numerator + denominator) / (2 * denominator)
    }

    /// `numerator / denominator` rounded half away from zero. The denominator is above zero.
    static func halfAwayFromZero(_ numerator: Int, over denominator: Int) -> Int {
        let size = halfUp(abs(numerator), over: denominator)
        return numerator < 0 ? -size : size
    }
}
