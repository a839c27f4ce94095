import Survey

/// How much of the questionnaire a unit answered.
public struct UnitResponse: Sendable, Hashable {
    /// What it comes to.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// At least the share of the closed questions that completeness asks for.
        case answered
        /// Something, but less than that.
        case partial
        /// Nothing.
        case silent
    }

    /// What it comes to.
    public let status: Status
    /// The closed questions that the unit answered; a battery counts once, by any of its items.
    public let answered: Int
    /// The closed questions that were put to the unit; a battery counts once.
    public let put: Int

    /// A state of answering.
    public init(status: Status, answered: Int, put: Int) {
        self.status = status
        self.answered = answered
        self.put = put
    }

    /// The part answered, in percent rounded half up; nil when nothing was put.
    public var percent: Int? { Rounding.percent(answered, of: put) }
}

/// Tells how much of the questionnaire each unit answered.
public struct Completeness: Sendable {
    /// Below this percentage of the closed questions put to it, an answering unit is partial.
    public static let usualPercent = 50

    private let wave: Wave
    private let percent: Int
    /// The items of each closed question: one, or all of a battery.
    private let questions: [[Int]]

    /// Looks at the closed questions of a wave.
    public init(of wave: Wave, percent: Int = Completeness.usualPercent) {
        self.wave = wave
        self.percent = percent
        questions = Completeness.questions(of: wave.codebook)
    }

    /// How much a unit answered.
    public func response(ofUnit unit: Int) -> UnitResponse {
        let frame = wave.register.units[unit].frame
        var (put, answered) = (0, 0)
        for question in questions {
            let items = question.filter {
                wave.codebook.items[$0].isAsked(inFrame: frame) && wave.columns[$0].status[unit] != .notAsked
            }
            guard !items.isEmpty else { continue }
            put += 1
            if items.contains(where: { wave.columns[$0].status[unit] == .answered }) { answered += 1 }
        }
        return UnitResponse(status: status(unit, answered, put), answered: answered, put: put)
    }

    private func status(_ unit: Int, _ answered: Int, _ put: Int) -> UnitResponse.Status {
        guard wave.responses[unit] != nil else { return .silent }
        return 100 * answered < percent * put ? .partial : .answered
    }

    private static func questions(of codebook: Codebook) -> [[Int]] {
        var questions: [[Int]] = []
        var batteries: [String: Int] = [:]
        for (position, item) in codebook.items.enumerated() where item.isClosed {
            if let battery = item.battery?.battery, let question = batteries[battery] {
                questions[question].append(position)
            } else {
                if let battery = item.battery?.battery { batteries[battery] = questions.count }
                questions.append([position])
            }
        }
        return questions
    }
}
