import Survey

/// The units behind a value of a figure, or why there are none to list.
public enum FigureUnits: Sendable, Hashable {
    /// Positions in the register of the newest of the figure's waves, as many as the value counts.
    case units([Int])
    /// The value is a sum over units.
    case sum
    /// The value counts answers to several areas, so that a unit is counted more than once.
    case answers
    /// There is no value.
    case absent
}

extension FigureResult {
    /// The units that a value counts.
    ///
    /// - Parameters:
    ///   - row: The position of the row in the table.
    ///   - series: The position of the series.
    ///   - survey: The survey that the figure was worked out from.
    ///   - texts: How free texts were read.
    public func units(row: Int, series: Int, in survey: Survey, texts: FigureTexts? = nil) -> FigureUnits {
        if let obstacle = obstacle(row: row, series: series) { return obstacle }
        guard let table, let newest = years.last.flatMap(survey.wave) else { return .absent }
        let cell = FigureCell(
            row: table.rows[row], series: table.series[series], domain: domain, newest: newest,
            waves: years.compactMap(survey.wave))
        return cell.units(of: figure.content, texts).map { .units($0) } ?? .absent
    }

    /// Why a value has no units to list, as far as that can be told without looking for them; nil when it has.
    public func obstacle(row: Int, series: Int) -> FigureUnits? {
        guard let table, table.rows.indices.contains(row), table.series.indices.contains(series) else {
            return .absent
        }
        let value = table.rows[row].values[series]
        if value.total != nil { return .sum }
        guard value.share != nil else { return .absent }
        return table.rows[row].label == .allAreas ? .answers : nil
    }
}

/// One value of a figure, with what it was counted from.
private struct FigureCell {
    let row: FigureRow
    let series: FigureLabel
    let domain: Domain
    let newest: Wave
    let waves: [Wave]

    func units(of content: Figure.Content, _ texts: FigureTexts?) -> [Int]? {
        switch content {
        case .totals: nil
        case .response: responding()
        case .answers(let item): giving(row.label, to: item)
        case .numbers(let item): numbers(to: item)
        case .themes(let item): texts.flatMap { writing(of: row.label, to: item, $0) }
        case .areas(let battery, _):
            item(ofArea: row.label.id, in: battery).flatMap { giving(series, to: $0) }
        case .changes(let item): changing(item)
        case .areaChanges(let battery, let part): changing(part, of: battery)
        }
    }

    /// The units of a class: all, those that answered, or those that did not.
    private func responding() -> [Int]? {
        guard let division = row.group.flatMap({ newest.register.division($0.id) }),
            let position = division.position(ofClass: row.label.id)
        else { return nil }
        return domain.units.filter { unit in
            guard division.membership[unit] == UInt8(position) else { return false }
            return switch series {
            case .answered: newest.responses[unit] != nil
            case .silent: newest.responses[unit] == nil
            default: true
            }
        }
    }

    private func giving(_ label: FigureLabel, to item: String) -> [Int]? {
        Distribution(of: item, in: domain, of: newest)?.units(labelled: label, in: newest)
    }

    private func numbers(to item: String) -> [Int]? {
        guard case .number(let number, _) = row.label, let position = newest.codebook.position(ofItem: item)
        else { return nil }
        return domain.units.filter {
            newest.columns[position].number(ofUnit: $0).map(Int.init) == number
        }
    }

    private func writing(of theme: FigureLabel, to item: String, _ texts: FigureTexts) -> [Int]? {
        guard let entry = texts.frame.entry(ofItem: item),
            let coding = ThemeCoding(by: entry, in: domain, of: newest, corrections: texts.corrections)
        else { return nil }
        if theme == .uncoded { return coding.answers.filter(\.themes.isEmpty).map(\.unit) }
        return entry.position(ofTheme: theme.id).map { place in
            coding.answers.filter { $0.has(themeAt: place) }.map(\.unit)
        }
    }

    private func changing(_ item: String) -> [Int]? {
        guard case .year(let year) = series, let mark = row.label.mark else { return nil }
        return (try? Panel(of: item, in: domain, waves: waves))?.units(giving: mark, in: year)
    }

    private func changing(_ part: ScalePart, of battery: String) -> [Int]? {
        guard case .year(let year) = series, let wave = waves.first(where: { $0.year == year }),
            let role = newest.codebook.batteries.first(where: { $0.id == battery })?.role,
            let panel = try? BatteryPanel(role, in: domain, waves: waves)
        else { return nil }
        return panel.units(of: part, area: row.label.id, in: wave)
    }

    private func item(ofArea id: String, in battery: String) -> String? {
        newest.codebook.items(ofBattery: battery).map(\.item)
            .first { newest.codebook.label(ofArea: $0).id == id }?.id
    }
}

extension FigureLabel {
    /// The answer whose change the row is about.
    fileprivate var mark: PanelMark? {
        switch self {
        case .named(let id, _): .category(id)
        case .part(let part, _): .part(part)
        case .notRelevant: .notRelevant
        default: nil
        }
    }
}

extension Distribution {
    /// The units that gave what a row or a series stands for.
    fileprivate func units(labelled label: FigureLabel, in wave: Wave) -> [Int]? {
        switch label {
        case .part(let part, _): units(of: part, in: wave)
        case .notRelevant: unitsNotRelevant(in: wave)
        case .named(let id, _): units(in: wave) { $0.id == id }
        default: nil
        }
    }
}
