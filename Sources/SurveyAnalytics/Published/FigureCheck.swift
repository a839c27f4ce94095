import Survey

/// What a printed report states of a figure, each statement where it belongs.
public struct FigureCheck: Sendable, Hashable {
    /// A value of a figure.
    public struct Place: Sendable, Hashable {
        /// The position of the row.
        public let row: Int
        /// The position of the series.
        public let series: Int

        /// A value's place.
        public init(row: Int, series: Int) {
            self.row = row
            self.series = series
        }
    }

    /// What is stated of single values.
    public let values: [Place: PublishedCheck.Entry]
    /// What else is stated of the figure, in the report's order: bases, places, directions.
    public let others: [PublishedCheck.Entry]

    /// Finds the statements about a figure. A report speaks of whole frames, so there are none about a part of one.
    ///
    /// - Parameter codebook: The codebook of the newest of the figure's waves.
    public init(of result: FigureResult, in entries: [PublishedCheck.Entry], codebook: Codebook) {
        let subject = FigureSubject(result: result, codebook: codebook)
        var values: [Place: PublishedCheck.Entry] = [:]
        var others: [PublishedCheck.Entry] = []
        let about = result.domain.scope == .country ? entries.filter { subject.covers($0.row) } : []
        for entry in about {
            if let place = subject.place(of: entry.row), values[place] == nil {
                values[place] = entry
            } else {
                others.append(entry)
            }
        }
        (self.values, self.others) = (values, others)
    }
}

/// What rows of a report must speak of to be about a figure.
private struct FigureSubject {
    let result: FigureResult
    let codebook: Codebook

    func covers(_ row: PublishedRow) -> Bool {
        switch result.figure.content {
        case .totals(let series): row.measure == .sum && series.contains(row.subject)
        case .response(let divisions):
            divisions.contains(row.subject) && isOfFrame(row) && row.until == result.years.last
        case .areaChanges(let battery, let part):
            isOfBattery(row, battery) && isOfWaves(row) && isOfPart(row, part)
        case .areas(let battery, _): isOfBattery(row, battery) && isOfWaves(row)
        case .answers(let item), .numbers(let item), .themes(let item), .changes(let item):
            row.subject == item && isOfWaves(row)
        }
    }

    /// The value that a row states; nil where it states something else.
    func place(of row: PublishedRow) -> FigureCheck.Place? {
        guard let table = result.table else { return nil }
        let (label, series) = ids(of: row)
        let found = table.rows.firstIndex { entry in
            entry.label.id == label && (entry.group == nil || entry.group?.id == row.subject)
        }
        guard let found, let place = table.series.firstIndex(where: { $0.id == series }) else { return nil }
        return FigureCheck.Place(row: found, series: place)
    }

    /// The ids of the row and of the series that a statement belongs to; none where it is of no single value.
    private func ids(of row: PublishedRow) -> (row: String?, series: String?) {
        let year = row.since == row.until ? String(row.until) : nil
        switch (result.figure.content, row.measure) {
        case (.totals, .sum): return (year, row.subject)
        case (.response, .shareOfFrame): return (row.part, FigureLabel.everybody.id)
        case (.response, .shareOfAnswered): return (row.part, FigureLabel.answered.id)
        case (.response, .shareOfSilent): return (row.part, FigureLabel.silent.id)
        case (.answers, .percent), (.answers, .count), (.numbers, .count), (.themes, .themePercent),
            (.themes, .themeCount), (.changes, .percent), (.changes, .count):
            return (row.part, year)
        case (.areas, .percent): return (area(of: row), row.part)
        case (.areaChanges, .percent): return (area(of: row) ?? FigureLabel.allAreas.id, year)
        default: return (nil, nil)
        }
    }

    private func isOfFrame(_ row: PublishedRow) -> Bool { row.frame == result.domain.frame }

    /// Whether a row speaks of the figure's one wave, or of the panel of all its waves.
    private func isOfWaves(_ row: PublishedRow) -> Bool {
        guard isOfFrame(row) else { return false }
        if result.figure.waves.isEmpty { return row.panel.isEmpty && row.years == result.years }
        return row.panel == result.years
    }

    private func isOfBattery(_ row: PublishedRow, _ battery: String) -> Bool {
        row.subject == battery || item(of: row)?.battery?.battery == battery
    }

    /// Whether a row speaks of a part of the scale, or of none.
    private func isOfPart(_ row: PublishedRow, _ part: ScalePart) -> Bool {
        ScalePart.allCases.allSatisfy { other in
            other == part || !(row.part == other.rawValue || row.part.hasPrefix(other.rawValue + "="))
        }
    }

    private func area(of row: PublishedRow) -> String? {
        item(of: row).map { codebook.label(ofArea: $0).id }
    }

    private func item(of row: PublishedRow) -> Item? {
        codebook.position(ofItem: row.subject).map { codebook.items[$0] }
    }
}
