import Glibc

/// McNemar's exact test of paired answers.
enum McNemarExact {
    /// `min(1, 2 P(Bin(gained + lost, 1/2) <= min(gained, lost)))`; 1 when nobody changed.
    static func twoSided(gained: Int, lost: Int) -> Double {
        guard gained != lost else { return 1 }
        let (changed, fewer) = (gained + lost, min(gained, lost))
        let ways = logFactorial(changed) - logFactorial(fewer) - logFactorial(changed - fewer)
        var term = exp(ways - Double(changed) * M_LN2)
        var tail = term
        for count in stride(from: fewer, to: 0, by: -1) {
            term *= Double(count) / Double(changed - count + 1)
            tail += term
        }
        return min(1, 2 * tail)
    }
}
