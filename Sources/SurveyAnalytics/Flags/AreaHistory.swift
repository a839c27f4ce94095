import Survey

/// The waves before one, as the same rule looks at the areas of the same region.
struct AreaHistory {
    private struct EarlierAreas {
        let year: Int
        /// The ids of areas here by their ids in the later wave, as far as they can be compared.
        let ids: [String: String]
        /// The ids of the areas that were at least to be watched.
        let remarkable: Set<String>
    }

    /// Newest first.
    private let waves: [EarlierAreas]

    init(of region: Domain, in wave: Wave, earlier: [Wave], rule: AreaRule) {
        let benefit = BatteryAnswers(.benefit, of: wave)
        let before = earlier.filter { $0.year < wave.year }.sorted { $0.year > $1.year }
        waves = before.compactMap { earlier in
            guard let benefit, let answers = BatteryAnswers(.benefit, of: earlier) else { return nil }
            let region = region.counterpart(in: earlier.register, from: wave.register)
            let found = region.map { rule.compareAreas(of: $0, in: earlier) } ?? []
            return EarlierAreas(
                year: earlier.year, ids: benefit.earlierAreas(in: answers),
                remarkable: Set(found.filter(\.isRemarkable).map(\.area.id)))
        }
    }

    /// In which waves running an area was at least to be watched. A wave on another scale is passed over.
    func persistence(ofArea id: String) -> Persistence {
        var years: [Int] = []
        for wave in waves {
            guard let earlier = wave.ids[id] else { continue }
            guard wave.remarkable.contains(earlier) else { break }
            years.append(wave.year)
        }
        return Persistence(years: years)
    }
}

extension AreaComparison {
    /// The same comparison with what stood before.
    func standing(_ persistence: Persistence) -> AreaComparison {
        AreaComparison(
            area: area, region: region, rest: rest, p: p, q: q, verdict: verdict, persistence: persistence)
    }
}
