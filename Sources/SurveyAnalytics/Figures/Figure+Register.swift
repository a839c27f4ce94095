import Survey

extension Figure {
    /// Who answered, by the classes of some divisions: their part of all, of those who answered and of the silent.
    func response(
        by divisions: [String], of domain: Domain, in wave: Wave
    ) throws(FigureAbsence) -> FigureTable {
        var (rows, notes): ([FigureRow], [FigureNote]) = ([], [])
        for id in divisions {
            guard let division = wave.register.division(id),
                let table = ClassTable(by: id, among: domain, in: wave)
            else { throw .noSuchDivision(id, year: wave.year) }
            let group = FigureLabel.named(id: id, division.label)
            rows += zip(division.classes, table.rows).map { entry, row in
                FigureRow(
                    .named(id: entry.id, entry.label), group: group,
                    [row.shareInFrame, row.shareAmongAnswered, row.shareAmongSilent].map { .share($0) })
            }
            if table.unclassified > 0 {
                notes.append(.unclassified(division: division.label, units: table.unclassified))
            }
        }
        return FigureTable(series: [.everybody, .answered, .silent], rows: rows, notes: notes)
    }

    /// The sums of some series of the register: one row a year that any of them knows.
    func totals(
        of ids: [String], in domain: Domain, of wave: Wave
    ) throws(FigureAbsence) -> FigureTable {
        var all: [(series: YearSeries, totals: [SeriesTotal])] = []
        for id in ids {
            guard let series = wave.register.series(id) else { throw .noSuchSeries(id, year: wave.year) }
            all.append((series, SeriesTotal.all(of: series, in: domain)))
        }
        let years = Set(all.flatMap(\.series.years)).sorted()
        return FigureTable(
            series: all.map { .named(id: $0.series.id, $0.series.label) },
            rows: years.map { year in
                FigureRow(
                    .year(year),
                    all.map { entry in
                        entry.totals.first { $0.year == year && $0.missing < $0.units }.map { .total($0) }
                            ?? .absent(.nobodyAnswered)
                    })
            },
            notes: [.fromRegister(year: wave.register.year)]
                + all.compactMap { series, totals in
                    let withheld = totals.reduce(0) { $0 + $1.withheld }
                    return withheld > 0 ? .withheld(label: series.label, figures: withheld) : nil
                }
                + all.compactMap { series, totals in
                    let years = totals.filter { $0.missing > 0 && $0.missing < $0.units }
                        .map { MissingFigures(year: $0.year, units: $0.missing) }
                    return years.isEmpty ? nil : .missing(label: series.label, years: years)
                })
    }
}
