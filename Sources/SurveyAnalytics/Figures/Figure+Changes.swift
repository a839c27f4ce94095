import Survey

extension Figure {
    /// The answers of the same units in several waves: one row an answer, one series a wave.
    func changes(
        of item: String, in domain: Domain, _ waves: [Wave]
    ) throws(FigureAbsence) -> FigureTable {
        let panel = try Figure.compared { () throws(PanelRefusal) in
            try Panel(of: item, in: domain, waves: waves)
        }
        if let reason = panel.emptiness { throw .nobody(reason) }
        return FigureTable(
            series: panel.years.map { .year($0) }, rows: panel.rows, panel: PanelAccount(of: panel),
            means: panel.spans.compactMap { panel.meanChange(from: $0.from, to: $0.to).value },
            transitions: panel.spans.compactMap { panel.transitions(from: $0.from, to: $0.to).value })
    }

    /// One part of a scale, area by area, on the units that can be followed: one series a wave, and all areas together.
    func areaChanges(
        of battery: String, _ part: ScalePart, in domain: Domain, _ waves: [Wave]
    ) throws(FigureAbsence) -> FigureTable {
        guard let newest = waves.last,
            let role = newest.codebook.batteries.first(where: { $0.id == battery })?.role,
            newest.codebook.battery(role)?.id == battery
        else { throw .noSuchBattery(battery, year: waves.last?.year ?? 0) }
        let panel = try Figure.compared { () throws(PanelRefusal) in
            try BatteryPanel(role, in: domain, waves: waves)
        }
        guard panel.base > 0 else { throw .nobody(.emptyPanel) }
        let means = panel.years.compactMap { year in
            panel.mean(in: year).value.map { FigureNote.batteryMean(year: year, $0) }
        }
        return FigureTable(
            series: panel.years.map { .year($0) },
            rows: panel.areas.map { $0.row(part, base: base) } + [panel.together(part)],
            notes: means + panel.leftOut, panel: PanelAccount(of: panel))
    }

    /// A panel, or the reason why there is none as a figure's reason.
    private static func compared<Compared>(
        _ panel: () throws(PanelRefusal) -> Compared
    ) throws(FigureAbsence) -> Compared {
        do throws(PanelRefusal) {
            return try panel()
        } catch {
            throw .refused(error)
        }
    }
}

extension Panel {
    /// One row for each answer whose change can be told, in the questionnaire's order: the categories in the base, or
    /// the parts of a scale from 1 to 5 and "not relevant". None for a number.
    public var rows: [FigureRow] {
        guard let newest = items.last else { return [] }
        return newest.marks(role).map { label, mark in row(label, mark, isLast: newest.isLast(mark)) }
    }

    private func row(_ label: FigureLabel, _ mark: PanelMark, isLast: Bool) -> FigureRow {
        let spans = spans.map { change(of: mark, from: $0.from, to: $0.to) }
        let changes = spans.compactMap(\.value)
        let reason = spans.compactMap(\.absence).first ?? .categoryNotOffered
        return FigureRow(
            label,
            years.map { year in
                let share =
                    changes.first { $0.since == year }?.before ?? changes.first { $0.until == year }?.now
                return share.map { .share($0) } ?? .absent(reason)
            },
            changes: changes, isLast: isLast)
    }
}

extension Item {
    /// The answers whose change is told.
    fileprivate func marks(_ role: Battery.Role) -> [(FigureLabel, PanelMark)] {
        guard hasFiveSteps else {
            return answerRows.map { (.named(id: $0.category.id, $0.category.label), $0.mark) }
        }
        let parts = ScalePart.allCases.map { (FigureLabel.part($0, role), PanelMark.part($0)) }
        let hasNotRelevant = categories.contains { $0.standing == .notRelevant }
        return parts + (hasNotRelevant ? [(.notRelevant, .notRelevant)] : [])
    }

    fileprivate func isLast(_ mark: PanelMark) -> Bool {
        guard case .category(let id) = mark else { return mark == .notRelevant }
        return categories.contains { $0.id == id && [.excludesRest, .notRelevant].contains($0.standing) }
    }
}

extension BatteryPanel.AreaPanel {
    /// The area's share of a part in each wave, and the changes of the units that answered it in all.
    fileprivate func row(_ part: ScalePart, base: Distribution.Base) -> FigureRow {
        FigureRow(
            .named(id: area.id, area.label),
            distributions.map { FigureValue($0.share(of: part, base: base).map(ofDomain)) },
            changes: panel.spans.compactMap { panel.change(of: .part(part), from: $0.from, to: $0.to).value })
    }
}

extension BatteryPanel.AreaPanel {
    /// The same share as a statement about the whole domain: those outside the panel are as unknown as the silent.
    private func ofDomain(_ share: Share) -> Share {
        Share(count: share.count, base: share.base, known: share.known, units: panel.units)
    }
}

extension BatteryPanel {
    /// All areas together: shares of answers, "not relevant" included.
    fileprivate func together(_ part: ScalePart) -> FigureRow {
        FigureRow(
            .allAreas, years.map { year in FigureValue(pool(in: year)?.share(of: part)) }, isLast: true)
    }

    /// Why areas are left out, each reason once.
    fileprivate var leftOut: [FigureNote] {
        refusals.reduce(into: []) { met, refusal in
            if !met.contains(.areaLeftOut(refusal)) { met.append(.areaLeftOut(refusal)) }
        }
    }
}
