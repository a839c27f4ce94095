import Survey

/// The parts of a scale from 1 to 5 that are told together.
public enum ScalePart: String, Sendable, Hashable, CaseIterable {
    /// 1 and 2.
    case poor
    /// 3.
    case neither
    /// 4 and 5.
    case good

    /// The steps of the part.
    public var steps: ClosedRange<Int> {
        switch self {
        case .poor: 1...2
        case .neither: 3...3
        case .good: 4...5
        }
    }
}

extension Distribution {
    /// Whether the steps are 1 to 5, so that they can be told as poor, neither and good.
    public var hasFiveSteps: Bool {
        isScale && Set(categories.compactMap(\.step)) == Set(1...5)
    }

    /// The share of a part of the scale; nil when the item has no scale from 1 to 5.
    public func share(of part: ScalePart, base: Base = .withoutNotRelevant) -> Share? {
        guard hasFiveSteps else { return nil }
        let inPart = zip(categories, counts).filter { category, _ in
            category.step.map(part.steps.contains) ?? false
        }
        return share(inPart.reduce(0) { $0 + $1.1 }, base)
    }

    /// The share that answered "not relevant", among all whom the question concerns.
    public var shareNotRelevant: Share { share(notRelevant, .withNotRelevant) }

    /// The mean of the answers within the scale.
    public var mean: Finding<Mean> {
        guard units > 0 else { return .absent(.emptyDomain) }
        guard isAskedInFrame else { return .absent(.notAskedInFrame) }
        guard isScale else { return .absent(.noScale) }
        let values = zip(categories, counts).compactMap { category, count in
            category.step.map { (value: $0, count: count) }
        }
        if let mean = Mean(of: values, known: answered + notAsked, units: units) { return .found(mean) }
        if notRelevant > 0 { return .absent(.onlyNotRelevant) }
        return .absent(answered + notAsked > 0 ? .everybodyLeavesBase : .nobodyAnswered)
    }
}

extension Category {
    /// The step on the scale, for a category within it.
    var step: Int? { standing == .ordinary ? value : nil }
}
