import Survey

/// What makes an area of a region worth watching.
public struct AreaRule: Sendable, Hashable {
    /// So many percentage points above the rest of the country.
    public var points: Int
    /// So many of the region's units must have answered within the scale.
    public var smallestBase: Int
    /// At this false discovery rate, or below it, the difference is clear.
    public var clearAt: Double

    /// A rule as an office states it.
    public init(points: Int, smallestBase: Int, clearAt: Double) {
        self.points = points
        self.smallestBase = smallestBase
        self.clearAt = clearAt
    }

    /// 10 points, 10 units, q at most 0.10.
    public static let standard = AreaRule(points: 10, smallestBase: 10, clearAt: 0.1)
}

extension AreaRule {
    /// All areas of a region against the rest of its frame. The family of tests is every area of the wave,
    /// whatever is shown; empty when the wave has no such battery on a scale from 1 to 5.
    ///
    /// - Parameter earlier: the earlier waves in any order, to tell what stood before; later ones are left aside.
    public func compare(_ region: Domain, in wave: Wave, earlier: [Wave] = []) -> [AreaComparison] {
        let found = compareAreas(of: region, in: wave)
        guard found.contains(where: { $0.isRemarkable }) else { return found }
        let history = AreaHistory(of: region, in: wave, earlier: earlier, rule: self)
        return found.map { $0.isRemarkable ? $0.standing(history.persistence(ofArea: $0.area.id)) : $0 }
    }

    /// The areas of one wave, whatever was before.
    func compareAreas(of region: Domain, in wave: Wave) -> [AreaComparison] {
        guard let benefit = BatteryAnswers(.benefit, of: wave) else { return [] }
        let country = Domain.country(frame: region.frame, in: wave.register)
        let rest = country.subtracting(region, named: "rest")
        let pairs = benefit.areas.indices.compactMap { area -> (area: Area, here: Share, there: Share)? in
            guard let here = benefit.distribution(ofArea: area, in: region).share(of: .poor),
                let there = benefit.distribution(ofArea: area, in: rest).share(of: .poor)
            else { return nil }
            return (benefit.areas[area], here, there)
        }
        let p = pairs.map { AreaRule.p(of: $0.here, against: $0.there) }
        let q = BenjaminiHochberg.adjusted(p, family: benefit.areas.count)
        return zip(pairs, zip(p, q)).map { pair, test in
            AreaComparison(
                area: pair.area, region: pair.here, rest: pair.there, p: test.0, q: test.1,
                verdict: verdict(of: pair.here, against: pair.there, q: test.1), persistence: .none)
        }
    }

    private static func p(of here: Share, against there: Share) -> Double {
        guard here.base > 0, there.base > 0 else { return 1 }
        return FisherExact.twoSided(first: (here.count, here.base), second: (there.count, there.base))
    }

    private func verdict(of here: Share, against there: Share, q: Double) -> AreaComparison.Verdict {
        guard here.base > 0, there.base > 0 else { return .notComparable }
        let excess = 100 * (here.count * there.base - there.count * here.base)
        guard here.base >= smallestBase, excess >= points * here.base * there.base else {
            return .unremarkable
        }
        return q <= clearAt ? .clear : .watch
    }
}
