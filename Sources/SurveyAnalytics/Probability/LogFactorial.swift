import Glibc

/// The natural logarithm of `n!` for `n >= 0`: exact sums for small numbers, Stirling's series beyond them
/// (absolute error below 1e-15 of the value).
func logFactorial(_ n: Int) -> Double {
    guard n >= smallLogFactorials.count else { return smallLogFactorials[n] }
    let x = Double(n)
    let series = (1 / 12.0 - (1 / 360.0 - 1 / (1260 * x * x)) / (x * x)) / x
    return (x + 0.5) * log(x) - x + 0.5 * log(2 * Double.pi) + series
}

/// The logarithms of `0!` to `127!`.
private let smallLogFactorials: [Double] = (0..<128).reduce(into: []) { sums, n in
    sums.append(n < 2 ? 0 : sums[n - 1] + log(Double(n)))
}
