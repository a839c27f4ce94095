import Survey

/// Who is behind the counts.
extension Distribution {
    /// The units that gave any of the categories that are meant, ascending.
    ///
    /// - Parameter wave: The wave that was counted.
    public func units(in wave: Wave, where isMeant: (Category) -> Bool) -> [Int] {
        guard isAskedInFrame, let position = wave.codebook.position(ofItem: item) else { return [] }
        let meant = wave.codebook.items[position].mask(where: isMeant)
        let given = CategoryMasks(wave.columns[position])
        return domain.units.filter { given[$0] & meant != 0 }
    }

    /// The units that gave a step of a part of the scale; nobody where there is no scale from 1 to 5.
    public func units(of part: ScalePart, in wave: Wave) -> [Int] {
        guard hasFiveSteps else { return [] }
        return units(in: wave) { $0.step.map(part.steps.contains) ?? false }
    }

    /// The units that answered "not relevant".
    public func unitsNotRelevant(in wave: Wave) -> [Int] {
        units(in: wave) { $0.standing == .notRelevant }
    }
}
