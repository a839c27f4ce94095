import Survey

/// A unit through the waves: whether it answered, and what it answered to each item of the newest wave.
public struct UnitHistory: Sendable, Hashable {
    /// Whether and how the unit answered a wave.
    public struct Presence: Sendable, Hashable {
        /// The wave's year.
        public let year: Int
        /// How much it answered; nil when the register of the year has no such unit.
        public let response: UnitResponse?
        /// The day of the answer, where it is known.
        public let answeredOn: Day?
        /// How many of the domain answered; nil when the wave had no such domain.
        public let rate: ResponseRate?
        /// The units that it was made of, where it was merged or split since; ascending by code.
        public let predecessors: [Former]

        /// Whether the unit was merged or split since.
        public let isMerged: Bool
    }

    /// A unit of an earlier wave that the unit was made of.
    public struct Former: Sendable, Hashable {
        /// The unit, as the register of the wave has it.
        public let unit: Unit
        /// Whether all of it became part of the later unit; false where it was split.
        public let isWhole: Bool
        /// How much it answered.
        public let response: UnitResponse
        /// The day of its answer, where it is known.
        public let answeredOn: Day?
    }

    /// The unit's position in the newest wave's register.
    public let unit: Int
    /// Who stands beside it, in the newest wave's register.
    public let domain: Domain
    /// The years, ascending.
    public let years: [Int]
    /// One entry a wave.
    public let presences: [Presence]
    /// One entry an item of the newest wave that is no free text, in the questionnaire's order.
    public let answers: [AnswerHistory]

    /// Follows a unit back from a wave.
    ///
    /// - Parameters:
    ///   - domain: units of the wave's register that stand beside it, such as the unit's region.
    ///   - earlier: the waves before, in any order; later ones are not looked at.
    ///   - percent: below this percentage of the closed questions an answering unit is partial.
    public init(
        ofUnit unit: Int, beside domain: Domain, in wave: Wave, earlier: [Wave],
        percent: Int = Completeness.usualPercent
    ) {
        let waves = earlier.filter { $0.year < wave.year }.sorted { $0.year < $1.year } + [wave]
        let views = waves.map { EarlierView(of: $0, unit: unit, domain: domain, newest: wave) }
        self.unit = unit
        self.domain = domain
        years = waves.map(\.year)
        presences = views.map { $0.presence(percent: percent) }
        answers = wave.codebook.items.indices.filter { wave.codebook.items[$0].kind != .text }.map { item in
            let followed = wave.categoryToFollow(ofItemAt: item, unit: unit)
            let steps = EarlierView.steps(ofItemAt: item, in: views, newest: wave, following: followed)
            return AnswerHistory(
                item: item, steps: steps, followed: followed,
                change: .init(ofItemAt: item, steps, in: domain, waves: waves))
        }
    }

    /// What the unit answered to the item with a position in the newest codebook.
    public func answers(toItemAt item: Int) -> AnswerHistory? { answers.first { $0.item == item } }
}

/// One wave as a later wave's unit and domain are found in it.
private struct EarlierView {
    let wave: Wave
    private let place: EarlierPlace
    private let domain: Domain?

    init(of wave: Wave, unit: Int, domain: Domain, newest: Wave) {
        let isNewest = wave.year == newest.year
        self.wave = wave
        place = isNewest ? .position(unit) : newest.register.place(ofUnit: unit, in: wave.register)
        self.domain = isNewest ? domain : domain.counterpart(in: wave.register, from: newest.register)
    }

    func presence(percent: Int) -> UnitHistory.Presence {
        let completeness = Completeness(of: wave, percent: percent)
        return UnitHistory.Presence(
            year: wave.year, response: place.position.map { completeness.response(ofUnit: $0) },
            answeredOn: place.position.flatMap { wave.responses[$0]?.answeredOn },
            rate: domain.map { ResponseRate(of: $0, in: wave) },
            predecessors: parts.map { part in
                UnitHistory.Former(
                    unit: wave.register.units[part.position], isWhole: part.isWhole,
                    response: completeness.response(ofUnit: part.position),
                    answeredOn: wave.responses[part.position]?.answeredOn)
            }, isMerged: isMerged)
    }

    private var isMerged: Bool { if case .merged = place { true } else { false } }

    /// The units that it was made of.
    private var parts: [(position: Int, isWhole: Bool)] {
        if case .merged(let parts) = place { parts } else { [] }
    }

    /// An item through all waves.
    static func steps(
        ofItemAt item: Int, in views: [EarlierView], newest: Wave, following followed: Category?
    ) -> [AnswerHistory.Step] {
        views.map { view in
            guard view.wave.year != newest.year else {
                return AnswerHistory.Step(
                    year: newest.year, answer: view.answer(toItemAt: item), caution: nil,
                    level: view.level(ofItemAt: item, of: followed),
                    predecessors: [])
            }
            do throws(PanelRefusal) {
                let found = try PanelItems(newest.codebook.items[item].id, in: [view.wave, newest])
                let position = found.positions[0]
                return AnswerHistory.Step(
                    year: view.wave.year, answer: view.answer(toItemAt: position),
                    caution: found.cautions.first, level: view.level(ofItemAt: position, of: followed),
                    predecessors: view.predecessors(answeringItemAt: position))
            } catch {
                return AnswerHistory.Step(
                    year: view.wave.year, answer: .notComparable(error), caution: nil, level: nil,
                    predecessors: [])
            }
        }
    }

    private func answer(toItemAt item: Int) -> AnswerHistory.Answer {
        switch place {
        case .merged: .none(.merged)
        case .unknown: .none(.otherCode)
        case .position(let position): answer(ofUnit: position, toItemAt: item)
        }
    }

    private func predecessors(answeringItemAt item: Int) -> [AnswerHistory.Former] {
        parts.map { part in
            AnswerHistory.Former(
                unit: wave.register.units[part.position], isWhole: part.isWhole,
                answer: answer(ofUnit: part.position, toItemAt: item))
        }
    }

    /// What the unit at a position of the wave's register answered.
    private func answer(ofUnit position: Int, toItemAt item: Int) -> AnswerHistory.Answer {
        if let exit = PanelReader(wave, item: item).exit(ofUnit: position) { return .none(exit) }
        let column = wave.columns[item]
        if let number = column.number(ofUnit: position) { return .number(number) }
        let categories = wave.codebook.items[item].categories
        return .categories(column.categories(ofUnit: position).map { categories[$0] })
    }

    /// What the domain answered; of categories, how many gave the one that is followed.
    private func level(ofItemAt item: Int, of followed: Category?) -> AnswerHistory.Level? {
        guard let domain, domain.count > 0 else { return nil }
        switch DomainProfile.Answers(ofItemAt: item, in: domain, of: wave) {
        case .number(let summary): return .mean(summary.mean)
        case .closed(let distribution) where distribution.isScale: return .mean(distribution.mean)
        case .closed(let distribution):
            guard let followed else { return nil }
            let position = wave.codebook.items[item].position(ofCategory: followed.id)
            return .share(position.flatMap { distribution.share(ofCategoryAt: $0) })
        case .text: return nil
        }
    }
}

extension Wave {
    /// The category of an item that is followed through the waves for a unit: the first that it gave. None of a scale.
    fileprivate func categoryToFollow(ofItemAt item: Int, unit: Int) -> Category? {
        let known = codebook.items[item]
        guard known.kind != .scale, columns[item].status[unit] == .answered else { return nil }
        return columns[item].categories(ofUnit: unit).first.map { known.categories[$0] }
    }
}

extension AnswerHistory.Change {
    /// The change from the last wave that can be compared to the newest.
    fileprivate init?(ofItemAt item: Int, _ steps: [AnswerHistory.Step], in domain: Domain, waves: [Wave]) {
        let last = steps.dropLast().last { if case .notComparable = $0.answer { false } else { true } }
        guard let newest = waves.last, let earlier = waves.first(where: { $0.year == last?.year }),
            let panel = try? Panel(of: newest.codebook.items[item].id, in: domain, waves: [earlier, newest])
        else { return nil }
        if let change = panel.meanChange().value {
            self = .mean(change)
        } else if case .categories(let given)? = steps.last?.answer, let first = given.first,
            let change = panel.change(of: PanelMark(first)).value
        {
            self = .category(first, change)
        } else {
            return nil
        }
    }
}
