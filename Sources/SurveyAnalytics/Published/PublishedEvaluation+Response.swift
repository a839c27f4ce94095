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
        return PublishedFigure(
            .count(series.sum(over: row.since...row.until)), base: register.units.count)
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

extension YearSeries {
    /// The sum of what is known of some years over all units.
    public func sum(over range: ClosedRange<Int>) -> Int {
        years.indices.filter { range.contains(years[$0]) }.reduce(0) { sum, year in
            values.reduce(sum) { sum, unit in
                if case .known(let number) = unit[year] { sum + Int(number) } else { sum }
            }
        }
    }

    /// How many numbers of some years the source withholds, over all units.
    public func withheld(in range: ClosedRange<Int>) -> Int {
        years.indices.filter { range.contains(years[$0]) }.reduce(0) { count, year in
            count + values.count { $0[year] == .withheld }
        }
    }
}
