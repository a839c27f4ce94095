/// Rounding of printed figures, in whole numbers so that a half is a half.
public enum Rounding {
    /// `100 part / whole` rounded half up, in percent; nil when there is no whole.
    public static func percent(_ part: Int, of whole: Int) -> Int? {
        guard whole > 0 else { return nil }
        return halfUp(100 * part, over: whole)
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
