import Glibc

/// The chi-square distribution.
struct ChiSquared {
    /// The degrees of freedom, above zero.
    let degrees: Int

    /// P(X >= x), by the incomplete gamma function: its series below the mean, its continued fraction above.
    func upperTail(_ x: Double) -> Double {
        guard x > 0 else { return 1 }
        let (shape, half) = (Double(degrees) / 2, x / 2)
        let front = exp(shape * log(half) - half - lgamma(shape).0)
        return half < shape + 1
            ? max(0, 1 - front * series(shape, half)) : min(1, front * fraction(shape, half))
    }

    private func series(_ shape: Double, _ x: Double) -> Double {
        var term = 1 / shape
        var sum = term
        for step in 1...10_000 {
            term *= x / (shape + Double(step))
            sum += term
            if term < sum * 1e-17 { break }
        }
        return sum
    }

    /// Lentz's method; its denominators stay above zero since x exceeds the shape.
    private func fraction(_ shape: Double, _ x: Double) -> Double {
        var base = x + 1 - shape
        var numerator = 1e300
        var denominator = 1 / base
        var value = denominator
        for step in 1...10_000 {
            let part = -Double(step) * (Double(step) - shape)
            base += 2
            denominator = 1 / (part * denominator + base)
            numerator = base + part / numerator
            value *= denominator * numerator
            if abs(denominator * numerator - 1) < 1e-15 { break }
        }
        return value
    }
}
