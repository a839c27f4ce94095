import Survey

/// What one unit answered to an item, wave by wave, beside what a domain did.
public struct AnswerHistory: Sendable, Hashable {
    /// What is known of the unit in a wave.
    public enum Answer: Sendable, Hashable {
        /// Categories, in the questionnaire's order.
        case categories([Category])
        /// A number, in the item's unit of `10^-decimals`.
        case number(Int32)
        /// Why there is no answer: the unit was not asked or kept silent, or is not in the register of the year.
        case none(PanelExit.Reason)
        /// Why the wave cannot be compared; the codebook's reason where it says so.
        case notComparable(PanelRefusal)
    }

    /// One wave.
    public struct Step: Sendable, Hashable {
        /// The wave's year.
        public let year: Int
        /// What the unit answered.
        public let answer: Answer
        /// What restricts a comparison with the newest wave, where the codebook says so.
        public let caution: Comparability?
        /// What the domain answered; nil where the wave cannot be compared or had no such domain.
        public let level: Level?
        /// What the units answered that the unit was made of, each for itself, where it was merged or split since;
        /// ascending by code.
        public let predecessors: [Former]
    }

    /// What a unit of an earlier wave answered that the unit was made of.
    public struct Former: Sendable, Hashable {
        /// The unit, as the register of the wave has it.
        public let unit: Unit
        /// Whether all of it became part of the later unit; false where it was split.
        public let isWhole: Bool
        /// What it answered.
        public let answer: Answer
    }

    /// What a domain answered in one wave, all of it that did.
    public enum Level: Sendable, Hashable {
        /// The mean of a scale or a number.
        case mean(Finding<Mean>)
        /// The share that gave the category that is followed; nil where the wave did not offer it.
        case share(Share?)
    }

    /// How the same units of the domain changed since the last wave that can be compared.
    public enum Change: Sendable, Hashable {
        /// Of a scale or a number.
        case mean(MeanChange)
        /// Of what the unit gave in the newest wave.
        case category(Category, CategoryChange)
    }

    /// The item's position in the newest wave's codebook.
    public let item: Int
    /// The waves, ascending by year; the newest is the last.
    public let steps: [Step]
    /// The category whose share in the domain is followed through the waves: of what the unit gave in the newest wave, the
    /// first. Nil for scales and numbers, whose mean is followed, and where the unit gave nothing.
    public let followed: Category?
    /// How the domain changed; nil where nobody can be followed.
    public let change: Change?

    /// Whether any earlier wave can be compared.
    public var isComparable: Bool {
        steps.dropLast().contains { if case .notComparable = $0.answer { false } else { true } }
    }

    /// The value of a scale or number in each wave; nil where there is none.
    public var values: [Int?] { steps.map(\.answer.value) }

    /// Whether the answer of a wave differs from the last one before it that can be held against it; nil where either is
    /// missing.
    public func isChanged(at place: Int) -> Bool? {
        guard let now = steps[place].answer.identity else { return nil }
        return steps[..<place].lazy.reversed().compactMap(\.answer.identity).first.map { $0 != now }
    }

    /// How far the value of a wave lies above the last one before it; nil where either is missing.
    public func change(at place: Int) -> Int? {
        guard let now = steps[place].answer.value else { return nil }
        return steps[..<place].lazy.reversed().compactMap(\.answer.value).first.map { now - $0 }
    }
}

extension AnswerHistory.Answer {
    /// The step of a scale, or a number in the item's unit.
    public var value: Int? {
        switch self {
        case .categories(let categories): categories.count == 1 ? categories[0].step : nil
        case .number(let number): Int(number)
        case .none, .notComparable: nil
        }
    }

    /// What makes two answers the same: the ids of the categories, or the number.
    fileprivate var identity: [String]? {
        switch self {
        case .categories(let categories): categories.map(\.id)
        case .number(let number): [String(number)]
        case .none, .notComparable: nil
        }
    }
}
