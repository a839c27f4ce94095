import Survey

/// Figures of who answered, and of the register.
extension PublishedEvaluation {
    func response(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        let wave = try wave(row.until)
        let domains = try domains(row, in: wave)
        let rate = ResponseRate(of: domains.map { ResponseRate(of: $0, in: wave) })
        switch row.measure {
        case .answered: return PublishedFigure(.count(rate.answered), base: rate.units)
        case .units: return PublishedFigure(.count(rate.units), base: rate.units)
        default:
            guard rate.units > 0 else { throw .absent(.emptyDomain) }
            return PublishedFigure(.percent(part: rate.answered, of: rate.units), base: rate.units)
        }
    }

    /// A class of a frame where the row names one, else the frame, or all frames.
    private func domains(_ row: PublishedRow, in wave: Wave) throws(PublishedObstacle) -> [Domain] {
        guard row.subject.isEmpty else {
            guard
                let domain = Domain.ofClass(
                    row.part, in: row.subject, frame: row.frame, register: wave.register)
            else { throw .notInRegister("\(row.subject) \(row.part)", year: wave.year) }
            return [domain]
        }
        guard row.frame == PublishedRow.everyFrame else { return [try country(row, in: wave)] }
        return wave.register.frames.map { .country(frame: $0.id, in: wave.register) }
    }

    func coverage(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        let wave = try wave(row.until)
        guard let coverage = Coverage(of: row.subject, in: try country(row, in: wave), wave: wave) else {
            throw .notInRegister(row.subject, year: wave.year)
        }
        guard coverage.total > 0 else { throw .absent(.emptyDomain) }
        return PublishedFigure(
            .percent(part: coverage.covered, of: coverage.total), base: coverage.total)
    }

    func sum(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        let register = survey.newest.register
        guard let series = register.series(row.subject),
            (row.since...row.until).allSatisfy(series.years.contains)
        else { throw .notInRegister("\(row.subject) \(row.until)", year: register.year) }
        let totals = register.totals(of: series, in: row.since...row.until)
        return PublishedFigure(.count(totals.reduce(0) { $0 + $1.known }), base: register.units.count)
    }

    func classShare(_ row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        let wave = try wave(row.until)
        let scope = Domain.Scope.ofClass(division: row.subject, id: row.part)
        let table = ClassTable(by: row.subject, among: try country(row, in: wave), in: wave)
        guard let found = table?.rows.first(where: { $0.domain.scope == scope }) else {
            throw .notInRegister("\(row.subject) \(row.part)", year: wave.year)
        }
        return try PublishedFigure(
            row.measure == .shareOfFrame
                ? found.shareInFrame
                : row.measure == .shareOfAnswered ? found.shareAmongAnswered : found.shareAmongSilent)
    }
}

extension Register {
    /// What is known of a series over all units, in one of the years.
    func totals(of series: YearSeries, in years: ClosedRange<Int>) -> [SeriesTotal] {
        frames.flatMap { SeriesTotal.all(of: series, in: .country(frame: $0.id, in: self)) }
            .filter { years.contains($0.year) }
    }
}
