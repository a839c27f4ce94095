/// Student's t distribution.
struct StudentT {
    /// The degrees of freedom, above zero.
    let degrees: Int

    /// P(T <= t).
    func cumulative(_ t: Double) -> Double {
        let freedom = Double(degrees)
        let outside = IncompleteBeta.regularized(a: freedom / 2, b: 0.5, x: freedom / (freedom + t * t))
        return t < 0 ? outside / 2 : 1 - outside / 2
    }

    /// The t that is exceeded with probability `1 - p`, for p in 0.5..<1, by halving.
    func quantile(_ p: Double) -> Double {
        var low = 0.0
        var high = 1.0
        while cumulative(high) < p { (low, high) = (high, 2 * high) }
        while high - low > 1e-12 * high {
            let middle = (low + high) / 2
            guard middle > low, middle < high else { break }
            if cumulative(middle) < p { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
