import Survey

extension Figure {
    /// The answers to a closed item: one row a category in the base.
    func answers(
        to item: String, of domain: Domain, in wave: Wave
    ) throws(FigureAbsence) -> FigureTable {
        guard let distribution = Distribution(of: item, in: domain, of: wave) else {
            throw .noSuchItem(item, year: wave.year)
        }
        if let reason = distribution.emptiness(base) { throw .nobody(reason) }
        return FigureTable(
            series: [.year(wave.year)],
            rows: distribution.categories.indices.compactMap { place in
                distribution.share(ofCategoryAt: place, base: base).map { share in
                    let category = distribution.categories[place]
                    return FigureRow(
                        .named(id: category.id, category.label), [.share(share)],
                        isLast: category.standing == .excludesRest || category.standing == .notRelevant)
                }
            },
            notes: distribution.notes(base, isMultiple: wave.isMultiple(item)))
    }

    /// Every number that was given, ascending, with its share of those who gave one.
    func numbers(
        given item: String, by domain: Domain, in wave: Wave
    ) throws(FigureAbsence) -> FigureTable {
        guard let summary = NumberSummary(of: item, in: domain, of: wave) else {
            throw .noSuchItem(item, year: wave.year)
        }
        if let reason = summary.mean.absence { throw .nobody(reason) }
        return FigureTable(
            series: [.year(wave.year)],
            rows: summary.frequencies.map { entry in
                FigureRow(
                    .number(entry.value, decimals: summary.decimals), [.share(summary.share(of: entry))])
            })
    }

    /// The answers to each area of a battery: one row an area, one series a part or step, "not relevant" last.
    func areas(
        of battery: String, _ view: AreaView, by domain: Domain, in wave: Wave
    ) throws(FigureAbsence) -> FigureTable {
        let found = wave.codebook.items(ofBattery: battery)
        guard let first = found.first else { throw .noSuchBattery(battery, year: wave.year) }
        let distributions = found.map { Distribution(ofItemAt: $0.position, in: domain, of: wave) }
        let reasons = distributions.compactMap { $0.emptiness(base) }
        if reasons.count == distributions.count, let reason = reasons.first { throw .nobody(reason) }
        let series = view.series(of: first.item, role: wave.codebook.role(of: first.item), base: base)
        return FigureTable(
            series: series,
            rows: zip(found, distributions).map { entry, distribution in
                FigureRow(
                    wave.codebook.label(ofArea: entry.item),
                    series.map { FigureValue(distribution.share(of: $0, base: base)) },
                    mean: distribution.mean.value)
            },
            notes: wave.mean(ofBattery: battery, in: domain).map { [$0] } ?? [])
    }
}

extension Figure.AreaView {
    /// What each area is told by.
    fileprivate func series(
        of item: Item, role: Battery.Role, base: Distribution.Base
    ) -> [FigureLabel] {
        let inScale: [FigureLabel] =
            switch self {
            case .parts: ScalePart.allCases.map { .part($0, role) }
            case .steps:
                item.categories.filter { $0.step != nil }.map { .named(id: $0.id, $0.label) }
            }
        return inScale + (base == .withNotRelevant ? [.notRelevant] : [])
    }
}

extension FigureValue {
    /// A share, or that the wave does not offer what it would be of.
    init(_ share: Share?) {
        self = share.map { .share($0) } ?? .absent(.categoryNotOffered)
    }
}

extension Distribution {
    /// Why no shares can be taken on a base; nil when they can.
    fileprivate func emptiness(_ base: Base) -> Absence? {
        if units == 0 { return .emptyDomain }
        if !isAskedInFrame { return .notAskedInFrame }
        if self.base(base) > 0 { return nil }
        if base == .withoutNotRelevant, notRelevant > 0 { return .onlyNotRelevant }
        return answered + notAsked > 0 ? .everybodyLeavesBase : .nobodyAnswered
    }

    /// The share of what a series of an area stands for.
    fileprivate func share(of label: FigureLabel, base: Base) -> Share? {
        switch label {
        case .part(let part, _): share(of: part, base: base)
        case .notRelevant: shareNotRelevant
        case .named(let id, _):
            categories.firstIndex { $0.id == id }.flatMap { share(ofCategoryAt: $0, base: base) }
        default: nil
        }
    }

    /// Who gave a category outside the base, and how many answers a unit gave where it may give several.
    fileprivate func notes(_ base: Base, isMultiple: Bool) -> [FigureNote] {
        let outside = categories.indices.compactMap { place -> FigureNote? in
            guard counts[place] > 0, share(ofCategoryAt: place, base: base) == nil else { return nil }
            return .outsideBase(categories[place].label, units: counts[place])
        }
        guard isMultiple, let perUnit = ticksPerUnit else { return outside }
        return outside + [.severalAnswers(perUnit: perUnit, base: self.base(.withNotRelevant))]
    }
}

extension NumberSummary {
    /// The share of the units with a number that gave this one.
    public func share(of entry: Entry) -> Share {
        Share(
            count: entry.count, base: base, known: base + notAsked, units: isAskedInFrame ? units : 0)
    }
}

extension Codebook {
    /// What rules use an item's battery for.
    func role(of item: Item) -> Battery.Role {
        batteries.first { $0.id == item.battery?.battery }?.role ?? .other
    }

    /// The label of the area that an item of a battery asks about; the item's own where it has none.
    func label(ofArea item: Item) -> FigureLabel {
        let area = item.battery.flatMap { place in areas.first { $0.id == place.area } }
        return area.map { .named(id: $0.id, $0.label) } ?? .named(id: item.id, item.label)
    }
}

extension Wave {
    fileprivate func isMultiple(_ item: String) -> Bool {
        guard let position = codebook.position(ofItem: item) else { return false }
        if case .multiple = codebook.items[position].kind { return true }
        return false
    }

    /// The mean over the areas of a battery that has a role.
    fileprivate func mean(ofBattery id: String, in domain: Domain) -> FigureNote? {
        guard let battery = codebook.batteries.first(where: { $0.id == id }),
            let answers = BatteryAnswers(battery.role, of: self), answers.battery.id == id
        else { return nil }
        return answers.mean(in: domain).value.map { .batteryMean(year: year, $0) }
    }
}
