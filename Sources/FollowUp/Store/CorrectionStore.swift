import SurveyAnalytics

/// Keeps what was decided by hand about answers in words. Nothing is ever lost: what is undone stays and says so.
public protocol CorrectionStore: Sendable {
    /// Keeps corrections, all or none, after those that are there. One that is there already, with the same signature,
    /// is not kept twice; where only the new one is undone, the one that is there becomes so.
    ///
    /// - Returns: the numbers of those that were kept now.
    @discardableResult
    func keep(_ corrections: [Correction]) throws(StoreProblem) -> [Int]

    /// Undoes a correction.
    ///
    /// - Throws: `noSuchCorrection` when there is none of the number, or when it is undone already.
    func undoCorrection(_ number: Int, by signature: Signature) throws(StoreProblem)

    /// The corrections of a wave in the order in which they were made, those that are undone too.
    func corrections(of wave: WaveID) throws(StoreProblem) -> [StoredCorrection]
}

/// A decision about an answer, signed.
public struct Correction: Sendable, Hashable {
    /// The wave that the answer belongs to.
    public let wave: WaveID
    /// What was decided.
    public let decision: AnswerCorrection
    /// Who decided it.
    public let made: Signature
    /// Who undid it; nil while it holds.
    public let undone: Signature?

    /// A correction.
    public init(wave: WaveID, decision: AnswerCorrection, made: Signature, undone: Signature? = nil) {
        self.wave = wave
        self.decision = decision
        self.made = made
        self.undone = undone
    }

    /// Whether two corrections are one, whatever became of it.
    public func isSame(as other: Correction) -> Bool {
        wave == other.wave && decision == other.decision && made == other.made
    }

    /// The same correction, undone.
    public func undone(by signature: Signature) -> Correction {
        Correction(wave: wave, decision: decision, made: made, undone: signature)
    }
}

/// A correction as the store keeps it.
public struct StoredCorrection: Sendable, Hashable {
    /// Its number in the store.
    public let number: Int
    /// What was decided, by whom.
    public let correction: Correction

    /// A correction under a number.
    public init(number: Int, correction: Correction) {
        self.number = number
        self.correction = correction
    }
}

extension Sequence<StoredCorrection> {
    /// The decisions that are not undone, in their order.
    public var holding: [AnswerCorrection] {
        filter { $0.correction.undone == nil }.map(\.correction.decision)
    }
}
