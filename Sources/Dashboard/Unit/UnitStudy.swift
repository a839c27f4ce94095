import Survey
import SurveyAnalytics

/// What some sections of a unit's screen rest on and no list needs: worked out when such a section is opened, and kept
/// while the unit and those beside it stay.
struct UnitStudy: Sendable {
    private(set) var texts: [WrittenAnswer] = []
    private(set) var history: UnitHistory?
    private(set) var likeness: UnitLikeness?
    /// Whose texts are at hand, and who stands beside them.
    private var writer: (unit: Int, domains: [Domain])?

    /// Makes ready what a section of a unit shows.
    mutating func prepare(_ section: UnitScreen.Section, of unit: Int, in state: State) {
        let domains = state.benchmarks(forUnit: unit).map(\.domain)
        switch section {
        case .texts: readTexts(of: unit, in: domains, state.content)
        case .history: follow(unit, beside: domains.first, state.content)
        case .similar: compare(unit, state.content)
        case .answers, .help, .facts, .followUp: break
        }
    }

    private mutating func readTexts(of unit: Int, in domains: [Domain], _ content: Content) {
        guard writer?.unit != unit || writer?.domains != domains else { return }
        texts = content.texts(ofUnit: unit)?.answers(ofUnit: unit, beside: domains) ?? []
        writer = (unit, domains)
    }

    private mutating func follow(_ unit: Int, beside domain: Domain?, _ content: Content) {
        guard let domain, history?.unit != unit || history?.domain != domain else { return }
        history = UnitHistory(
            ofUnit: unit, beside: domain, in: content.wave, earlier: content.earlier,
            percent: content.partialPercent)
    }

    private mutating func compare(_ unit: Int, _ content: Content) {
        guard likeness?.unit != unit else { return }
        let learning = content.learning.value
        likeness = UnitLikeness(
            neighbours: learning.neighbours(ofUnit: unit), lessons: learning.lessons(forUnit: unit))
    }
}

/// Whom a unit is like, and what it may learn from them.
struct UnitLikeness: Sendable {
    let neighbours: Neighbours
    let lessons: [Lesson]

    var unit: Int { neighbours.unit }
    /// The units that are listed.
    var nearest: [Neighbour] { Array(neighbours.nearest.prefix(UnitLikeness.listed)) }

    private static let listed = 10
}
