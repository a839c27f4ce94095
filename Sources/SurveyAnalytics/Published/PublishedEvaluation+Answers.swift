import Survey

/// Figures of bases, themes and groups.
extension PublishedEvaluation {
    func base(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        let samples = try samples(row)
        // A panel has one base, whichever years are spoken of.
        guard let sample = samples.last, !row.panel.isEmpty || samples.count == 1 else { throw .unclear }
        guard row.panel.isEmpty else {
            return PublishedFigure(.count(sample.domain.count), base: sample.domain.count)
        }
        if let base = sample.base { return PublishedFigure(.count(base), base: base) }
        let bases = try sample.areas(of: row.subject).map { Double($0.base(.withNotRelevant)) }
        let average = bases.reduce(0, +) / Double(bases.count)
        return PublishedFigure(.averageBase(average), base: Int(average.rounded()))
    }

    func theme(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        let wave = try wave(row.until)
        guard let entry = themes.entry(ofItem: row.subject) else { throw .noThemes(row.subject) }
        guard let coding = ThemeCoding(by: entry, in: try country(row, in: wave), of: wave) else {
            throw .noItem(row.subject, year: wave.year)
        }
        guard let share = coding.share(ofTheme: row.part) else { throw .noPart(row.part) }
        return row.measure == .themePercent
            ? try PublishedFigure(share) : PublishedFigure(.count(share.count), base: share.base)
    }

    /// A share in some classes beside the share among all other units.
    func comparison(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        let samples = try samples(row)
        guard case .above(let division, let classes) = row.claim, samples.count == 1 else { throw .unclear }
        let sample = samples[0]
        let inside = try sample.part(in: classes, of: division)
        let outside = sample.domain.subtracting(inside, named: division)
        let here = try sample.among(inside).share(of: row.part, of: row.subject)
        let elsewhere = try sample.among(outside).share(of: row.part, of: row.subject)
        guard let inside = here.value, let outside = elsewhere.value else { throw .absent(.nobodyToCompare) }
        return PublishedFigure(
            .comparison(inside: inside, outside: outside), base: here.base + elsewhere.base)
    }
}

extension PublishedSample {
    /// The units that answered the item, "not relevant" included; nil for a battery.
    fileprivate var base: Int? {
        Distribution(of: item, in: domain, of: wave)?.base(.withNotRelevant)
            ?? NumberSummary(of: item, in: domain, of: wave)?.base
            ?? TextSummary(of: item, in: domain, of: wave)?.base
    }

    /// The units of some classes of a division.
    fileprivate func part(in classes: [String], of division: String) throws(PublishedObstacle) -> Domain {
        let register = wave.register
        let found = try classes.map { (id) throws(PublishedObstacle) in
            guard let found = Domain.ofClass(id, in: division, frame: domain.frame, register: register)
            else { throw .notInRegister("\(division) \(id)", year: register.year) }
            return found
        }
        return .group(
            division, units: Set(domain.units).intersection(found.flatMap(\.units)), frame: domain.frame,
            in: register)
    }

    /// The same item among other units.
    fileprivate func among(_ domain: Domain) -> PublishedSample {
        PublishedSample(wave: wave, domain: domain, item: item, panel: nil)
    }
}
