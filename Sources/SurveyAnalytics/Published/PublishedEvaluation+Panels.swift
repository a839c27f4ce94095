import Survey

/// Figures of change.
extension PublishedEvaluation {
    /// The change of a share on a panel, and for the claim of the largest fall the area of the battery that fell most.
    func change(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        let samples = try samples(row)
        guard samples.count == 2, !row.panel.isEmpty else { throw .unclear }
        let (before, now) = (samples[0], samples[1])
        guard row.claim == .largestFall else {
            let share = try now.share(of: row.part, of: row.subject)
            guard let points = share.points(above: try before.share(of: row.part, of: row.subject)) else {
                throw .absent(.nobodyAnswered)
            }
            return PublishedFigure(.points(points), base: share.base)
        }
        guard let panel = now.panel else { throw .noItem(row.subject, year: now.wave.year) }
        return try largestFall(row, on: panel)
    }

    private func largestFall(
        _ row: PublishedRow, on panel: BatteryPanel
    ) throws(PublishedObstacle) -> PublishedFigure {
        guard let part = ScalePart(rawValue: row.part), let before = panel.years.firstIndex(of: row.since),
            let now = panel.years.firstIndex(of: row.until)
        else { throw .noPart(row.part) }
        let changes = panel.areas.compactMap { area in
            area.points(of: part, from: before, to: now).map {
                (item: area.panel.item, value: $0, base: area.distributions[now].base(.withNotRelevant))
            }
        }
        guard let least = changes.min(by: { ($0.value, $0.item) < ($1.value, $1.item) }) else {
            throw .absent(.emptyPanel)
        }
        return PublishedFigure(
            .extreme(
                PublishedFigure.Extreme(
                    item: least.item, value: least.value, isSubject: least.item == row.subject)),
            base: least.base)
    }

    /// Of the units that gave a category in the first year, those who gave it in the last.
    func stay(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        let waves = try row.panel.map { (year) throws(PublishedObstacle) in try wave(year) }
        guard let newest = waves.last else { throw .unclear }
        let domain = try country(row, in: newest)
        let panel = try followed { () throws(PanelRefusal) in
            try Panel(of: row.subject, in: domain, waves: waves)
        }
        let table = try panel.transitions(from: row.since, to: row.until).get()
        guard let from = table.rows.firstIndex(where: { $0.id == row.part }),
            let to = table.columns.firstIndex(where: { $0.id == row.part })
        else { throw .noPart(row.part) }
        return try PublishedFigure(table.share(fromRow: from, toColumn: to))
    }
}
