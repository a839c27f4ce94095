import Survey

/// Proves that rows of a report cannot hold: by the register, or by the report's own other rows.
struct ContradictionProver {
    let rows: [PublishedRow]
    let survey: Survey

    /// The proof for a row, or nil where the numbers do not prove it.
    func proof(of contradiction: Contradiction, for row: PublishedRow) -> ContradictionProof? {
        switch contradiction.reason {
        case .wrongBase: wrongBase(row, leftOut: contradiction.leftOut)
        case .otherDate: otherCount(row) ?? noFittingCount(row)
        case .answeringOnly: answeringOnly(row)
        case .withheld: withheld(row)
        case .unaccounted: unaccounted(row)
        case .tooManyMeasures: tooManyMeasures(row)
        case .otherWave: tooFewAnswered(row)
        }
    }

    private func wrongBase(_ row: PublishedRow, leftOut: [String]) -> ContradictionProof? {
        guard let (table, place) = table(row), let printed = row.claim.printed else { return nil }
        let counts = table.rows.map { row.units(in: $0.rate) }
        let all = counts.reduce(0, +)
        let out = zip(table.rows, counts).reduce(0) { sum, entry in
            leftOut.contains { entry.0.domain.scope == .ofClass(division: row.subject, id: $0) }
                ? sum + entry.1 : sum
        }
        guard all > out, out > 0 else { return nil }
        let right = Share(count: counts[place], base: all, units: all)
        let wrong = Double(100 * counts[place]) / Double(all - out)
        guard printed.isRounded(wrong), right.percent != printed.whole else { return nil }
        return .wrongBase(
            printedOver: Share(count: counts[place], base: all - out, units: all - out), right: right,
            leftOut: leftOut)
    }

    private func otherCount(_ row: PublishedRow) -> ContradictionProof? {
        guard row.measure == .shareOfFrame, let (table, place) = table(row), let printed = row.claim.printed,
            let percent = table.rows[place].shareInFrame.percent, !printed.isRounded(Double(percent))
        else { return nil }
        return .otherCount(table.rows[place].shareInFrame)
    }

    private func noFittingCount(_ row: PublishedRow) -> ContradictionProof? {
        guard row.measure == .shareOfAnswered, let (table, place) = table(row),
            let printed = row.claim.printed,
            let twin = rows.first(where: { $0.isTwin(of: row) }), let twinPrinted = twin.claim.printed,
            let answered = told(.answered, like: row), let units = told(.units, like: row), units > answered
        else { return nil }
        let size = table.rows[place].rate.units
        let fits = (0...size).contains { count in
            printed.isRounded(Double(100 * count) / Double(answered))
                && twinPrinted.isRounded(Double(100 * (size - count)) / Double(units - answered))
        }
        return fits ? nil : .noFittingCount(units: size, twin: twin.id)
    }

    private func answeringOnly(_ row: PublishedRow) -> ContradictionProof? {
        guard let (table, place) = table(row), let printed = row.claim.printed?.whole else { return nil }
        let rate = table.rows[place].rate
        guard rate.units != printed, rate.answered == printed else { return nil }
        return .answeringOnly(units: rate.units, answered: rate.answered)
    }

    private func withheld(_ row: PublishedRow) -> ContradictionProof? {
        let register = survey.newest.register
        guard let series = register.series(row.subject), let printed = row.claim.printed?.whole else {
            return nil
        }
        let totals = register.totals(of: series, in: row.since...row.until)
        let sum = totals.reduce(0) { $0 + $1.known }
        let withheld = totals.reduce(0) { $0 + $1.withheld }
        return sum < printed && withheld > 0 ? .withheld(sum: sum, withheld: withheld) : nil
    }

    /// The rows that count the answers to the items that the category leads to.
    private func unaccounted(_ row: PublishedRow) -> ContradictionProof? {
        guard let items = survey.wave(row.until)?.codebook.items, let printed = row.claim.printed?.whole
        else { return nil }
        let led = Set(items.filter { $0.isLed(from: row.subject, by: row.part) }.map(\.id))
        let parts = rows.filter { $0.measure == .base && $0.isLike(row) && led.contains($0.subject) }
            .compactMap { $0.claim.printed?.whole }
        return !parts.isEmpty && parts.reduce(0, +) < printed ? .unaccounted(parts: parts) : nil
    }

    /// The measures that the rows of a question count, against the most that its percentages allow.
    private func tooManyMeasures(_ row: PublishedRow) -> ContradictionProof? {
        let same = rows.filter { $0.isLike(row) && $0.subject == row.subject }
        guard let base = same.first(where: { $0.measure == .base })?.claim.printed?.whole, base > 0,
            let codebook = survey.wave(row.until)?.codebook,
            let item = codebook.position(ofItem: row.subject).map({ codebook.items[$0] })
        else { return nil }
        let counted = same.filter { $0.measure == .measures }.reduce(0) { sum, row in
            sum + (Int(row.part) ?? 0) * (row.claim.printed?.whole ?? 0)
        }
        let measures = item.categories.filter { $0.standing == .ordinary }.map { category in
            same.first { $0.measure == .percent && $0.part == category.id }?.claim.printed.map { printed in
                (0...base).last { printed.isRounded(Double(100 * $0) / Double(base)) } ?? 0
            } ?? base
        }
        let possible = measures.reduce(0, +)
        return counted > possible ? .tooManyMeasures(counted: counted, possible: possible) : nil
    }

    private func tooFewAnswered(_ row: PublishedRow) -> ContradictionProof? {
        guard let answered = told(.answered, like: row), let printed = row.claim.printed?.whole,
            printed > answered
        else { return nil }
        return .tooFewAnswered(answered)
    }
}

extension ContradictionProver {
    /// The table of the row's division, and the place of its class.
    private func table(_ row: PublishedRow) -> (ClassTable, Int)? {
        guard let wave = survey.wave(row.until),
            let table = ClassTable(by: row.subject, frame: row.frame, in: wave)
        else { return nil }
        let scope = Domain.Scope.ofClass(division: row.subject, id: row.part)
        return table.rows.firstIndex { $0.domain.scope == scope }.map { (table, $0) }
    }

    /// What the report says of a whole frame.
    private func told(_ measure: PublishedRow.Measure, like row: PublishedRow) -> Int? {
        rows.first { $0.measure == measure && $0.subject.isEmpty && $0.isLike(row) }?.claim.printed?.whole
    }
}

extension PublishedRow {
    /// Whether it speaks of the same units and year.
    fileprivate func isLike(_ other: PublishedRow) -> Bool {
        frame == other.frame && years == other.years && panel == other.panel
    }

    /// Whether it says of the silent what another says of those who answered.
    fileprivate func isTwin(of other: PublishedRow) -> Bool {
        measure == .shareOfSilent && isLike(other) && subject == other.subject && part == other.part
    }

    /// The units of a class that a row of Table 1 counts.
    fileprivate func units(in rate: ResponseRate) -> Int {
        switch measure {
        case .shareOfAnswered: rate.answered
        case .shareOfSilent: rate.silent
        default: rate.units
        }
    }
}

extension PublishedClaim {
    /// The number that was printed, where one was.
    fileprivate var printed: PublishedNumber? {
        guard case .number(let number) = self else { return nil }
        return number
    }
}
