/// The false discovery rate of a family of tests.
enum BenjaminiHochberg {
    /// The q of each p, in the same order: the smallest rate at which the test would be called.
    ///
    /// - Parameter family: the tests of the family, at least as many as `p`; those that could not be made count
    ///   with p = 1.
    static func adjusted(_ p: [Double], family: Int) -> [Double] {
        var q = p
        var lowest = 1.0
        for (rank, position) in p.indices.sorted(by: { (p[$0], $0) < (p[$1], $1) }).enumerated().reversed() {
            lowest = min(lowest, p[position] * Double(family) / Double(rank + 1))
            q[position] = lowest
        }
        return q
    }
}
