import Glibc

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

/// The regularized incomplete beta function.
enum IncompleteBeta {
    /// I_x(a, b) for a and b above zero and x in 0...1, by its continued fraction (Lentz's method).
    static func regularized(a: Double, b: Double, x: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        // The fraction converges fast on this side only; the other side is its mirror image.
        guard x < (a + 1) / (a + b + 2) else { return 1 - regularized(a: b, b: a, x: 1 - x) }
        let front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x)) / a
        return front / fraction(a: a, b: b, x: x)
    }

    private static func fraction(a: Double, b: Double, x: Double) -> Double {
        var value = 1.0
        var numerator = 1.0
        var denominator = 0.0
        for step in 1...300 {
            let part = coefficient(step, a: a, b: b) * x
            denominator = 1 / (1 + part * denominator)
            numerator = 1 + part / numerator
            value *= numerator * denominator
            if abs(numerator * denominator - 1) < 1e-15 { break }
        }
        return value
    }

    private static func coefficient(_ step: Int, a: Double, b: Double) -> Double {
        let m = Double(step / 2)
        return step % 2 == 0
            ? m * (b - m) / ((a + 2 * m - 1) * (a + 2 * m))
            : -(a + m) * (a + b + m) / ((a + 2 * m) * (a + 2 * m + 1))
    }

    private static func logGamma(_ x: Double) -> Double { lgamma(x).0 }
}
