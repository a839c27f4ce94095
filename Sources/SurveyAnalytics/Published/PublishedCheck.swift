import Survey

/// What comes of holding a row of a report against a survey.
public enum PublishedVerdict: Sendable, Hashable {
    /// The survey says the same.
    case equal(PublishedFigure)
    /// The survey says something else, and nothing explains it. The difference is the survey's figure less the report's,
    /// in the figure's unit; nil where the report states no number.
    case differs(PublishedFigure, by: Double?)
    /// The row contradicts the register or the report itself. The survey's figure stands beside it where there is one.
    case cannotHold(PublishedFigure?, ContradictionProof)
    /// The survey says nothing about it.
    case notComputable(PublishedObstacle)

    /// The verdicts without their numbers, in the order in which they are summed up.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case equal
        case differs
        case cannotHold = "cannot-hold"
        case notComputable = "not-computable"
    }

    /// The verdict without its numbers.
    public var kind: Kind {
        switch self {
        case .equal: .equal
        case .differs: .differs
        case .cannotHold: .cannotHold
        case .notComputable: .notComputable
        }
    }

    /// What the survey says, where it says anything.
    public var figure: PublishedFigure? {
        switch self {
        case .equal(let figure), .differs(let figure, _): figure
        case .cannotHold(let figure, _): figure
        case .notComputable: nil
        }
    }
}

/// A report held against a survey, row by row.
public struct PublishedCheck: Sendable, Hashable {
    /// A row and what came of it.
    public struct Entry: Sendable, Hashable {
        /// The row.
        public let row: PublishedRow
        /// What came of it.
        public let verdict: PublishedVerdict
    }

    /// The rows in the report's order.
    public let entries: [Entry]

    /// Holds all rows against a survey.
    ///
    /// - Parameters:
    ///   - contradictions: The rows that are known not to hold. One that is not proved counts for nothing.
    ///   - themes: How free texts are coded.
    public init(
        _ rows: [PublishedRow], contradictions: [Contradiction], against survey: Survey,
        themes: ThemeFrame = ThemeFrame(entries: [])
    ) {
        let evaluation = PublishedEvaluation(of: survey, themes: themes)
        let prover = ContradictionProver(rows: rows, survey: survey)
        let known = Dictionary(contradictions.map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })
        entries = rows.map { row in
            let proof = { known[row.id].flatMap { prover.proof(of: $0, for: row) } }
            do throws(PublishedObstacle) {
                let figure = try evaluation.figure(of: row)
                if row.claim.holds(for: figure.value) { return Entry(row: row, verdict: .equal(figure)) }
                return Entry(
                    row: row,
                    verdict: proof().map { .cannotHold(figure, $0) }
                        ?? .differs(figure, by: row.claim.difference(of: figure.value)))
            } catch {
                return Entry(
                    row: row, verdict: proof().map { .cannotHold(nil, $0) } ?? .notComputable(error))
            }
        }
    }

    /// The number of rows with a verdict.
    public func count(_ kind: PublishedVerdict.Kind) -> Int {
        entries.count { $0.verdict.kind == kind }
    }

    /// The number of rows with a verdict among those that the register alone decides.
    public func countFromRegister(_ kind: PublishedVerdict.Kind) -> Int {
        entries.count { $0.row.needsOnlyRegister && $0.verdict.kind == kind }
    }
}
