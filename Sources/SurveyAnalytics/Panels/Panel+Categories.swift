import Survey

/// An answer whose change is told.
public enum PanelMark: Sendable, Hashable {
    /// The category with this id.
    case category(String)
    /// A part of a scale from 1 to 5.
    case part(ScalePart)
    /// "Not relevant", under whatever id.
    case notRelevant

    /// The answer that a category stands for. Waves have had one or more of "not relevant", which are one.
    init(_ category: Category) {
        self = category.standing == .notRelevant ? .notRelevant : .category(category.id)
    }
}

/// An answer whose change is told, in words.
public struct PanelAnswerRow: Sendable, Hashable {
    /// The category, as the newest wave that offers it has it; of several that are "not relevant", the first.
    public let category: Category
    /// What is counted.
    public let mark: PanelMark
}

extension Panel {
    /// How the share of an answer changed between two waves; the first and the last where no year is named.
    ///
    /// "Not relevant" stays in the base; "does not apply" in any wave of the panel leaves it.
    public func change(of mark: PanelMark, from: Int? = nil, to: Int? = nil) -> Finding<CategoryChange> {
        guard let span = span(from: from, to: to) else { return .absent(.waveNotInPanel) }
        guard let before = items[span.before].bits(of: mark), let now = items[span.now].bits(of: mark) else {
            return .absent(.categoryNotOffered)
        }
        if let emptiness { return .absent(emptiness) }
        var counts = [[0, 0], [0, 0]]
        for member in concerned {
            let had = answers[span.before][member].categories & before != 0
            let has = answers[span.now][member].categories & now != 0
            counts[had ? 1 : 0][has ? 1 : 0] += 1
        }
        return .found(
            CategoryChange(
                since: years[span.before], until: years[span.now], kept: counts[1][1], gained: counts[0][1],
                lost: counts[1][0], neither: counts[0][0], leftOut: knownExits, units: units))
    }

    /// One row for each answer that could be given in any of the waves and stays in the base: those of the newest wave in
    /// its order, then those that only earlier waves had, newest first.
    public var answerRows: [PanelAnswerRow] {
        items.reversed().flatMap(\.answerRows).reduce(into: []) { rows, row in
            if !rows.contains(where: { $0.mark == row.mark }) { rows.append(row) }
        }
    }

    /// The share of the base that gave an answer in a wave; nil where the wave did not offer it, and for a year without a
    /// wave here.
    public func share(of mark: PanelMark, in year: Int) -> Share? {
        guard base > 0, let place = years.firstIndex(of: year), items[place].bits(of: mark) != nil else {
            return nil
        }
        return Share(
            count: self.units(giving: mark, in: year).count, base: base, known: base + knownExits,
            units: units)
    }

    /// The units of the base that gave an answer in a wave, by their positions in the newest wave's register.
    ///
    /// - Parameter year: One of `years`; for another nobody gave anything.
    public func units(giving mark: PanelMark, in year: Int) -> [Int] {
        guard let place = years.firstIndex(of: year), let bits = items[place].bits(of: mark) else {
            return []
        }
        return concerned.filter { answers[place][$0].categories & bits != 0 }.map { members[$0].unit }
    }
}

extension Item {
    /// The answers that stay in the base, "not relevant" once.
    var answerRows: [PanelAnswerRow] {
        categories.filter { $0.standing != .doesNotApply }.reduce(into: []) { rows, category in
            let mark = PanelMark(category)
            if !rows.contains(where: { $0.mark == mark }) {
                rows.append(PanelAnswerRow(category: category, mark: mark))
            }
        }
    }

    /// The bits of the categories that a mark stands for; nil when the item does not offer them.
    fileprivate func bits(of mark: PanelMark) -> UInt32? {
        let bits =
            switch mark {
            case .category(let id): mask { $0.id == id && $0.standing != .doesNotApply }
            case .part(let part): hasFiveSteps ? mask { $0.step.map(part.steps.contains) ?? false } : 0
            case .notRelevant: mask(of: .notRelevant)
            }
        return bits == 0 ? nil : bits
    }

    /// Whether the steps are 1 to 5, so that they can be told as poor, neither and good.
    var hasFiveSteps: Bool {
        kind == .scale && Set(categories.compactMap(\.step)) == Set(1...5)
    }
}
