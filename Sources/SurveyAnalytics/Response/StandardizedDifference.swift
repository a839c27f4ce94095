/// How far two groups lie apart, measured in their own spread. (Austin 2009.) Below 0.1 is usually called balanced.
public enum StandardizedDifference {
    /// Whether a difference is so small that groups are called balanced.
    public static func isBalanced(_ difference: Double) -> Bool { abs(difference) < 0.1 }

    /// Of two shares: `(p - q) / sqrt((p (1 - p) + q (1 - q)) / 2)`.
    public static func of(_ first: Share, _ second: Share) -> Finding<Double> {
        guard let p = first.value, let q = second.value else { return .absent(.nobodyToCompare) }
        return scaled(p - q, variances: p * (1 - p), q * (1 - q))
    }

    /// Of two means: `(m - k) / sqrt((s^2 + t^2) / 2)`, with the standard deviations of divisor n - 1.
    public static func of(_ first: Mean, _ second: Mean) -> Finding<Double> {
        guard let s = first.deviation, let t = second.deviation else { return .absent(.oneAnswer) }
        return scaled(first.value - second.value, variances: s * s, t * t)
    }

    /// Two constant groups are alike, or so far apart that there is no measure.
    private static func scaled(
        _ difference: Double, variances first: Double, _ second: Double
    ) -> Finding<Double> {
        if difference == 0 { return .found(0) }
        let spread = ((first + second) / 2).squareRoot()
        return spread > 0 ? .found(difference / spread) : .absent(.noSpread)
    }
}
