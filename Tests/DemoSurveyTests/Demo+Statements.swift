import Survey
import SurveyAnalytics

extension Demo {
    /// What the demo survey says about the subject of a row; nil for a measure that nobody knows.
    func statement(on row: PublishedRow) -> Statement? {
        switch row.measure {
        case "answered", "units", "rate": counted(row)
        case "coverage": Coverage(of: row.subject, in: country(), wave: wave)?.percent.map(Statement.count)
        case "sum": summed(row)
        case "share-of-frame", "share-of-answered", "share-of-silent": classShare(row)
        case "base": base(of: row.subject, frame: row.frame)
        case "percent": percent(row)
        case "count": count(row)
        case "measures": .count(unitsWithTicks(Int(row.part) ?? 0, in: row.subject))
        case "mean", "lowest-mean", "highest-mean": mean(row)
        case "rank", "area-rank": rank(row)
        case "theme-percent", "theme-count": theme(row)
        case "higher-in": isHigher(row)
        default: nil
        }
    }

    private func counted(_ row: PublishedRow) -> Statement? {
        let frames = row.frame == "all" ? wave.register.frames.map(\.id) : [row.frame]
        let rates = frames.map { ResponseRate(of: country($0), in: wave) }
        let answered = rates.reduce(0) { $0 + $1.answered }
        let units = rates.reduce(0) { $0 + $1.units }
        switch row.measure {
        case "answered": return .count(answered)
        case "units": return .count(units)
        default: return .percent(answered, of: units)
        }
    }

    private func summed(_ row: PublishedRow) -> Statement? {
        let years = row.wave.split(separator: "-").compactMap { Int($0) }
        guard let series = wave.register.series(row.subject), let first = years.first, let last = years.last
        else { return nil }
        return .count(series.sum(over: first...last))
    }

    private func classShare(_ row: PublishedRow) -> Statement? {
        let table = ClassTable(by: row.subject, frame: row.frame, in: wave)
        let scope = Domain.Scope.ofClass(division: row.subject, id: row.part)
        return table?.rows.first { $0.domain.scope == scope }.flatMap { found in
            switch row.measure {
            case "share-of-frame": .percent(found.shareInFrame)
            case "share-of-answered": .percent(found.shareAmongAnswered)
            default: .percent(found.shareAmongSilent)
            }
        }
    }

    /// The number of answers to an item, "not relevant" included; for a battery the average over its areas.
    func base(of item: String, frame: String) -> Statement? {
        let domain = country(frame)
        if let distribution = Distribution(of: item, in: domain, of: wave) {
            return .count(distribution.base(.withNotRelevant))
        }
        if let numbers = NumberSummary(of: item, in: domain, of: wave) { return .count(numbers.base) }
        if let texts = TextSummary(of: item, in: domain, of: wave) { return .count(texts.base) }
        let bases = areas(of: item, in: domain).map { Double($0.base(.withNotRelevant)) }
        guard !bases.isEmpty else { return nil }
        let average = bases.reduce(0, +) / Double(bases.count)
        return .number(average, printed: String(Int(average.rounded())))
    }

    private func percent(_ row: PublishedRow) -> Statement? {
        guard let distribution = Distribution(of: row.subject, in: country(row.frame), of: wave) else {
            return nil
        }
        let share =
            switch row.part {
            case "poor": distribution.share(of: .poor, base: .withNotRelevant)
            case "good": distribution.share(of: .good, base: .withNotRelevant)
            case "not-relevant": distribution.shareNotRelevant
            default: distribution.share(of: row.part, base: .withNotRelevant)
            }
        return share.flatMap(Statement.percent)
    }

    private func count(_ row: PublishedRow) -> Statement? {
        let domain = country(row.frame)
        if let numbers = NumberSummary(of: row.subject, in: domain, of: wave) {
            return .count(numbers.frequencies.first { String($0.value) == row.part }?.count ?? 0)
        }
        return Distribution(of: row.subject, in: domain, of: wave)?
            .share(of: row.part, base: .withNotRelevant).map { .count($0.count) }
    }

    /// The kommuner that tick a number of categories, those that exclude the rest not counted.
    func unitsWithTicks(_ number: Int, in item: String) -> Int {
        guard let position = wave.codebook.position(ofItem: item) else { return 0 }
        let categories = wave.codebook.items[position].categories
        return country().units.count { unit in
            let ticks = wave.columns[position].categories(ofUnit: unit)
            return ticks.count { categories[$0].standing != .excludesRest } == number
        }
    }
}

extension Distribution {
    /// The share of the category with this id.
    func share(of category: String, base: Base) -> Share? {
        categories.firstIndex { $0.id == category }.flatMap { share(ofCategoryAt: $0, base: base) }
    }
}

extension YearSeries {
    /// The sum of what is known of some years.
    func sum(over range: ClosedRange<Int>) -> Int {
        years.indices.filter { range.contains(years[$0]) }.reduce(0) { sum, year in
            values.reduce(sum) { sum, unit in
                if case .known(let number) = unit[year] { sum + Int(number) } else { sum }
            }
        }
    }
}
