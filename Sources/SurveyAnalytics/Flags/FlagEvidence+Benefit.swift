import Survey

extension FlagEvidence {
    /// Each area where the help was of little use.
    func lowBenefit(of unit: Int, atMost: Int) -> [Reason] {
        guard let benefit else { return [] }
        let frame = benchmarks[wave.register.units[unit].frame]
        return benefit.areas.indices.compactMap { area in
            guard let step = benefit.step(ofUnit: unit, area: area), step <= atMost else { return nil }
            let others = frame?.areas[area]
            return (
                .area(benefit.areas[area].id),
                .lowBenefit(step: step, standing: others?.standings[step], mean: others?.mean)
            )
        }
    }

    /// A mean that is low by itself and among the others.
    func lowMean(of unit: Int, _ below: Double, _ percentile: Double, _ leastAreas: Int) -> [Reason] {
        guard let mean = benefit?.mean(ofUnit: unit), mean.value < below, mean.areas >= leastAreas,
            let standing = benchmarks[wave.register.units[unit].frame]?.means.standing(of: mean.value),
            standing.percentile <= percentile
        else { return [] }
        return [(.unit, .lowMean(mean, standing: standing))]
    }

    /// A mean that fell since the last wave that can be compared.
    func fall(of unit: Int, atLeast least: Double, leastAreas: Int) -> [Reason] {
        guard let change = change?.change(ofUnit: unit), change.areas >= leastAreas,
            Double(change.before - change.now) >= least * Double(change.areas)
        else { return [] }
        return [(.unit, .fall(change))]
    }

    /// Each area that matters much and where the help was of little use.
    func unmetNeed(of unit: Int, importanceAtLeast: Int, benefitAtMost: Int) -> [Reason] {
        gaps.unmetNeeds(ofUnit: unit, importanceAtLeast: importanceAtLeast, benefitAtMost: benefitAtMost)
            .map { need in
                let area = benefit?.position(ofArea: need.area.id)
                let others = benchmarks[domains.frame(ofUnit: unit)]
                return (.area(need.area.id), .unmetNeed(need, mean: area.flatMap { others?.areas[$0].mean }))
            }
    }
}
