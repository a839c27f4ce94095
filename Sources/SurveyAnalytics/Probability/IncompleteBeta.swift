import Glibc

/// The regularized incomplete beta function.
enum IncompleteBeta {
    /// I_x(a, b) for a and b above zero and x in 0...1, by its continued fraction (Lentz's method).
    static func regularized(a: Double, b: Double, x: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        // The fraction converges fast on one side only; the other side is its mirror image.
        return x < (a + 1) / (a + b + 2) ? part(a: a, b: b, x: x) : 1 - part(a: b, b: a, x: 1 - x)
    }

    private static func part(a: Double, b: Double, x: Double) -> Double {
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
