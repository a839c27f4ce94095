import Survey

extension Figure {
    /// Works the figure out for a domain.
    ///
    /// - Parameters:
    ///   - domain: Units of the register of the wave that is told of; kommuner or bydeler, never both.
    ///   - year: The wave that is told of, the newest of a panel; the survey's newest wave where none is named.
    ///   - texts: how free texts are read; without it they have no themes.
    public func result(
        for domain: Domain, in survey: Survey, wave year: Int? = nil, texts: FigureTexts? = nil
    ) -> FigureResult {
        let years = years(upTo: year ?? survey.newest.year, in: survey)
        return FigureResult(
            figure: self, domain: domain, years: years,
            outcome: Result { () throws(FigureAbsence) in
                try ordered(table(for: domain, in: waves(of: years, in: survey), texts))
            })
    }

    /// The years that the figure rests on when it is told of one: those that the catalogue names where they end there,
    /// else as many of the survey's newest waves up to it.
    func years(upTo year: Int, in survey: Survey) -> [Int] {
        if waves.isEmpty { return [year] }
        if waves.last == year { return waves }
        return survey.waves.map(\.year).filter { $0 <= year }.suffix(waves.count)
    }

    private func waves(of years: [Int], in survey: Survey) throws(FigureAbsence) -> [Wave] {
        let found = years.compactMap(survey.wave)
        guard found.count == years.count, found.count >= max(1, waves.count) else {
            throw .tooFewWaves(needed: years, missing: years.filter { survey.wave($0) == nil })
        }
        return found
    }

    private func table(
        for domain: Domain, in waves: [Wave], _ texts: FigureTexts?
    ) throws(FigureAbsence) -> FigureTable {
        guard domain.count > 0, let newest = waves.last else { throw .nobody(.emptyDomain) }
        switch content {
        case .response(let divisions): return try response(by: divisions, of: domain, in: newest)
        case .totals(let series): return try totals(of: series, in: domain, of: newest)
        case .answers(let item): return try answers(to: item, of: domain, in: newest)
        case .numbers(let item): return try numbers(given: item, by: domain, in: newest)
        case .themes(let item): return try themes(of: item, by: domain, in: newest, texts)
        case .areas(let battery, let view): return try areas(of: battery, view, by: domain, in: newest)
        case .changes(let item): return try changes(of: item, in: domain, waves)
        case .areaChanges(let battery, let part):
            return try areaChanges(of: battery, part, in: domain, waves)
        }
    }

    /// The rows in the figure's order; equal shares keep the questionnaire's.
    private func ordered(_ table: FigureTable) -> FigureTable {
        guard case .largest(let id) = order else { return table }
        let place = id.flatMap { id in table.series.firstIndex { $0.id == id } } ?? table.series.count - 1
        let keyed = table.rows.enumerated().map { position, row in
            (row: row, isLast: row.isLast, share: row.values[place].share?.value ?? -1, position: position)
        }
        var table = table
        table.rows =
            keyed.sorted { left, right in
                if left.isLast != right.isLast { return right.isLast }
                if left.share != right.share { return left.share > right.share }
                return left.position < right.position
            }.map(\.row)
        return table
    }
}
