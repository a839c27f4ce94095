import FollowUp
import Store
import Survey
import SurveyAnalytics
import Wording

extension Workspace {
    /// What is kept about the follow-up of the newest wave; an empty book when nothing has been kept yet.
    public func followUp() throws(StoreProblem) -> FollowUpBook {
        guard let store = try places.existingStore() else { return .empty(of: WaveID(wave)) }
        return try store.book(of: WaveID(wave), codesNow: wave.register.codesNow)
    }

    /// The number of the last edit, by which one sees whether a book is still up to date.
    public func followUpEdition() throws(StoreProblem) -> Int {
        try places.existingStore()?.edition(ofSurvey: wave.codebook.survey) ?? 0
    }

    /// All edits of the follow-up of the survey, the oldest first.
    public func followUpHistory() throws(StoreProblem) -> EditHistory {
        try places.existingStore()?.history(ofSurvey: wave.codebook.survey) ?? EditHistory([])
    }

    /// The edits that changed a record, the oldest first.
    public func followUpHistory(of key: RecordKey) throws(StoreProblem) -> EditHistory {
        try places.existingStore()?.history(of: key) ?? EditHistory([])
    }

    /// Does what an adviser wants done with the follow-up of the newest wave, as one edit.
    ///
    /// - Parameters:
    ///   - who: the adviser.
    ///   - moment: now.
    ///   - newID: makes an id that nobody else has.
    /// - Throws: why the store cannot be read or written.
    public func perform(
        _ request: FollowUpRequest, by who: String, at moment: Moment,
        newID: @escaping @Sendable () -> String
    ) throws(StoreProblem) -> FollowUpResult {
        let desk = FollowUpDesk(
            store: try places.store(), wave: WaveID(wave), who: who, moment: moment,
            codesNow: wave.register.codesNow)
        return try desk.perform(request, flags: recordedFlags(), newID: newID)
    }

    /// Settles what has come of reminders: see `FollowUpBook.changes(answeredIn:today:)`.
    ///
    /// - Parameter wave: the wave with the answers that have come; the newest when nil.
    /// - Returns: the codes of the units that answered.
    public func settleAnswers(
        of wave: Wave? = nil, by who: String, at moment: Moment
    ) throws(StoreProblem) -> [String] {
        guard let store = try places.existingStore() else { return [] }
        let wave = wave ?? self.wave
        return try FollowUpDesk(store: store, wave: WaveID(wave), who: who, moment: moment)
            .settle(answersOf: wave)
    }

    /// Says what the flags of a unit are now, by its code, in words that outlive the rules. Everything is worked out when
    /// the first unit is asked for.
    func recordedFlags() -> @Sendable (String) -> [RecordedFlag] {
        let wave = wave
        let known = Deferred { summary().flags }
        return { code in
            guard let position = wave.register.position(ofUnit: code) else { return [] }
            return known.value[position].map { RecordedFlag($0, sentence: FlagWords.sentence($0, in: wave)) }
        }
    }
}
