/// Newcombe's interval for the difference of two shares of the same units (1998, method 10): Wilson's intervals of
/// both, joined by a correlation with continuity correction.
struct PairedDifference {
    /// The 97.5th percentile of the normal distribution.
    private static let z = 1.959963984540054

    /// The units that have the mark both times.
    let both: Int
    /// The units that have it the second time only.
    let gained: Int
    /// The units that have it the first time only.
    let lost: Int
    /// The units that never have it.
    let neither: Int

    /// The 95 % interval of the second share less the first, within -1...1; nil without units.
    var interval: ClosedRange<Double>? {
        let count = Double(both + gained + lost + neither)
        guard count > 0 else { return nil }
        let now = Wilson(count: both + gained, of: count)
        let before = Wilson(count: both + lost, of: count)
        let difference = Double(gained - lost) / count
        let down = distance(now.below, before.above)
        let up = distance(now.above, before.below)
        return max(-1, difference - down)...min(1, difference + up)
    }

    private func distance(_ first: Double, _ second: Double) -> Double {
        max(0, first * first - 2 * correlation * first * second + second * second).squareRoot()
    }

    /// The correlation of the two answers; 0 where one of them is the same for all.
    private var correlation: Double {
        let margins = [both + gained, lost + neither, both + lost, gained + neither].map(Double.init)
        guard !margins.contains(0) else { return 0 }
        let excess = Double(both) * Double(neither) - Double(gained) * Double(lost)
        let half = Double(both + gained + lost + neither) / 2
        let corrected = excess > 0 ? max(excess - half, 0) : excess
        // Two roots, since the product of four counts may be too large to be told exactly.
        return corrected / ((margins[0] * margins[1]).squareRoot() * (margins[2] * margins[3]).squareRoot())
    }

    /// How far Wilson's interval reaches below and above a share.
    private struct Wilson {
        let below: Double
        let above: Double

        init(count: Int, of base: Double) {
            let share = Double(count) / base
            let z2 = z * z
            let centre = (share + z2 / (2 * base)) / (1 + z2 / base)
            let reach =
                z * (share * (1 - share) / base + z2 / (4 * base * base)).squareRoot() / (1 + z2 / base)
            below = max(0, share - (centre - reach))
            above = max(0, centre + reach - share)
        }
    }
}
