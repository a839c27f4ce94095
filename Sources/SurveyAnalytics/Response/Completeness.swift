import Survey

/// Tells how much of the questionnaire each unit answered.
public struct Completeness: Sendable {
    /// Below this percentage of the closed questions put to it, an answering unit is partial.
    public static let usualPercent = 50

    /// A closed question: the statuses of its one item, or of all items of a battery.
    private typealias Question = [[AnswerStatus]]

    private let percent: Int
    private let units: [Unit]
    private let responses: [Response?]
    /// The questions put to each frame, by the frame's id.
    private let questions: [String: [Question]]

    /// Looks at the closed questions of a wave.
    public init(of wave: Wave, percent: Int = Completeness.usualPercent) {
        self.init(of: wave, responses: wave.responses, percent: percent) { _ in true }
    }

    /// Looks at the closed questions that one role answers.
    ///
    /// - Parameter role: its place among the codebook's roles.
    public init(of wave: Wave, role: Int, percent: Int = Completeness.usualPercent) {
        let id = wave.codebook.roles[role].id
        self.init(of: wave, responses: wave.roleResponses[role], percent: percent) { $0.role == id }
    }

    private init(
        of wave: Wave, responses: [Response?], percent: Int, where belongs: (Item) -> Bool
    ) {
        self.percent = percent
        units = wave.register.units
        self.responses = responses
        questions = Dictionary(
            wave.register.frames.map { frame in
                (frame.id, Completeness.questions(toFrame: frame.id, in: wave, where: belongs))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// How much a unit answered.
    public func response(ofUnit unit: Int) -> UnitResponse {
        var (put, answered) = (0, 0)
        for question in questions[units[unit].frame] ?? [] {
            if question.contains(where: { $0[unit] != .notAsked }) { put += 1 }
            if question.contains(where: { $0[unit] == .answered }) { answered += 1 }
        }
        let isPartial = 100 * answered < percent * put
        let status: UnitResponse.Status = responses[unit] == nil ? .silent : isPartial ? .partial : .answered
        return UnitResponse(status: status, answered: answered, put: put)
    }

    private static func questions(
        toFrame frame: String, in wave: Wave, where belongs: (Item) -> Bool
    ) -> [Question] {
        var questions: [Question] = []
        var batteries: [String: Int] = [:]
        for (item, column) in zip(wave.codebook.items, wave.columns)
        where item.isClosed && item.isAsked(inFrame: frame) && belongs(item) {
            if let battery = item.battery?.battery, let question = batteries[battery] {
                questions[question].append(column.status)
            } else {
                if let battery = item.battery?.battery { batteries[battery] = questions.count }
                questions.append([column.status])
            }
        }
        return questions
    }
}
