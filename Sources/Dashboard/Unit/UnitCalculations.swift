import Survey
import SurveyAnalytics

/// What a unit wrote, with what others beside it wrote of the same.
struct TextsCalculation: Calculation {
    let unit: Int
    /// Who stands beside it.
    let domains: [Domain]

    func result(in content: Content) -> [WrittenAnswer] {
        content.texts(ofUnit: unit)?.answers(ofUnit: unit, beside: domains) ?? []
    }
}

/// A unit through the waves.
struct HistoryCalculation: Calculation {
    let unit: Int
    /// Who stands beside it.
    let domain: Domain

    func result(in content: Content) -> UnitHistory {
        UnitHistory(
            ofUnit: unit, beside: domain, in: content.wave, earlier: content.earlier,
            percent: content.partialPercent)
    }
}

/// Whom a unit is like, and what it may learn from them.
struct LikenessCalculation: Calculation {
    let unit: Int

    func result(in content: Content) -> UnitLikeness {
        let learning = content.learning.value
        return UnitLikeness(
            neighbours: learning.neighbours(ofUnit: unit), lessons: learning.lessons(forUnit: unit))
    }
}

/// Whom a unit is like, and what it may learn from them.
struct UnitLikeness: Sendable {
    let neighbours: Neighbours
    let lessons: [Lesson]

    /// The units that are listed.
    var nearest: [Neighbour] { Array(neighbours.nearest.prefix(UnitLikeness.listed)) }

    private static let listed = 10
}

extension UnitScreen {
    func calculations(in state: State) -> [any Calculation] {
        switch section {
        case .texts: [texts(in: state)]
        case .history: [history(in: state)].compactMap(\.self)
        case .similar: [LikenessCalculation(unit: position)]
        case .answers, .help, .facts, .followUp: []
        }
    }

    /// What the sections rest on that no list needs; as far as it has been worked out.
    func known(in state: State) -> UnitStudy {
        switch section {
        case .texts: UnitStudy(texts: state.result(of: texts(in: state)))
        case .history: UnitStudy(history: history(in: state).flatMap(state.result))
        case .similar: UnitStudy(likeness: state.result(of: LikenessCalculation(unit: position)))
        case .answers, .help, .facts, .followUp: UnitStudy()
        }
    }

    private func texts(in state: State) -> TextsCalculation {
        TextsCalculation(unit: position, domains: state.benchmarks(forUnit: position).map(\.domain))
    }

    private func history(in state: State) -> HistoryCalculation? {
        state.benchmarks(forUnit: position).first.map {
            HistoryCalculation(unit: position, domain: $0.domain)
        }
    }
}
