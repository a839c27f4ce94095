import Survey

/// Turns requests into edits and keeps them, whoever else writes meanwhile.
public struct FollowUpDesk<Store: FollowUpStore>: Sendable {
    let store: Store
    let wave: WaveID
    let who: String
    let moment: Moment
    private let codesNow: [String: String]

    /// The desk of somebody at a moment.
    ///
    /// - Parameters:
    ///   - who: the adviser, by whose name an edit is undone again.
    ///   - codesNow: as a book of the wave needs it.
    public init(
        store: Store, wave: WaveID, who: String, moment: Moment, codesNow: [String: String] = [:]
    ) {
        self.codesNow = codesNow
        self.store = store
        self.wave = wave
        self.who = who
        self.moment = moment
    }

    var signature: Signature { Signature(who: who, when: moment.seconds) }

    /// What is kept about the follow-up of the wave.
    func currentBook() throws(StoreProblem) -> FollowUpBook { try store.book(of: wave, codesNow: codesNow) }

    /// What is to be kept, or why nothing is.
    private enum Plan {
        case keep(Edit)
        case settled(FollowUpResult.Deed)
    }

    /// Does what is wanted. A change that meets another record than its author saw is made again on the record as it is,
    /// unless both changed the same field: then nothing is written, and both values come back.
    ///
    /// - Parameters:
    ///   - flags: the flags of a unit as they are now, by its code.
    ///   - newID: makes an id that nobody else has.
    public func perform(
        _ request: FollowUpRequest, flags: @escaping @Sendable (String) -> [RecordedFlag],
        newID: @escaping @Sendable () -> String
    ) throws(StoreProblem) -> FollowUpResult {
        while true {
            let book = try currentBook()
            let maker = EditMaker(
                book: book, signature: signature, today: moment.day, flags: flags, newID: newID)
            switch try plan(request, maker: maker, book: book) {
            case .settled(let deed): return FollowUpResult(request: request, deed: deed, book: book)
            case .keep(let edit):
                // Each round that fails is one in which somebody else succeeded.
                guard case .kept(let number) = try store.keep(edit) else { continue }
                let kept = KeptEdit(edit, number: number)
                let after = try currentBook()
                return FollowUpResult(request: request, deed: .kept(kept), book: after)
            }
        }
    }

    /// Settles what has come of reminders, and gives the codes of the units that answered.
    public func settle(answersOf wave: Wave) throws(StoreProblem) -> [String] {
        while true {
            let answered = try currentBook().changes(answeredIn: wave, today: moment.day)
            guard !answered.isEmpty else { return [] }
            let edit = Edit(
                .answered, survey: self.wave.survey, by: signature, changes: answered.flatMap(\.changes))
            if case .kept = try store.keep(edit) { return answered.map(\.unit) }
        }
    }

    /// Takes back what was settled since a moment, the last first, until something else was done or others have changed it.
    ///
    /// - Parameter moment: in seconds since 1970-01-01 in UTC.
    public func unsettle(since moment: Int64) throws(StoreProblem) {
        while let last = try store.history(ofSurvey: wave.survey).undoable(by: who), last.kind == .answered,
            last.signature.when >= moment
        {
            let result = try perform(.undo, flags: { _ in [] }, newID: { "" })
            guard case .kept = result.deed else { return }
        }
    }

    private func plan(
        _ request: FollowUpRequest, maker: EditMaker, book: FollowUpBook
    ) throws(StoreProblem) -> Plan {
        guard let kind = maker.kind(of: request) else {
            return try planHistory(forward: request == .redo, book: book)
        }
        var (changes, conflicts): ([RecordChange], [RecordConflict]) = ([], [])
        for change in maker.changes(for: request) {
            let current = book.records[change.key]
            if change.version == current?.version ?? 0 {
                changes.append(change)
            } else if let rebased = current.flatMap(change.rebased) {
                changes.append(rebased)
            } else {
                conflicts.append(RecordConflict(change: change, current: current))
            }
        }
        guard conflicts.isEmpty else { return .settled(try conflict(conflicts)) }
        guard !changes.isEmpty else { return .settled(.nothing) }
        return .keep(Edit(kind, survey: wave.survey, by: signature, changes: changes))
    }

    /// Takes back the last deed of the same person, or makes it again.
    private func planHistory(forward: Bool, book: FollowUpBook) throws(StoreProblem) -> Plan {
        let history = try store.history(ofSurvey: wave.survey)
        guard let deed = forward ? history.redoable(by: who) : history.undoable(by: who) else {
            return .settled(.refused(.nothing))
        }
        do throws(UndoRefusal) {
            return .keep(
                Edit(
                    forward ? .redone : .undone, survey: wave.survey, by: signature, target: deed.number,
                    changes: try deed.changes(on: book.records, forward: forward)))
        } catch {
            guard case .conflict(let conflicts) = error else { return .settled(.refused(error)) }
            return .settled(try conflict(conflicts))
        }
    }

    /// That others wrote the same, and who did so last.
    private func conflict(_ conflicts: [RecordConflict]) throws(StoreProblem) -> FollowUpResult.Deed {
        let last = try conflicts.first.map { (conflict) throws(StoreProblem) in
            try store.history(of: conflict.change.key).edits.last?.signature
        }
        return .conflict(conflicts, by: last ?? nil)
    }
}

extension FollowUpStore {
    /// What is kept about the follow-up of a wave.
    ///
    /// - Parameter codesNow: the codes of before that units had, each with the code that the unit has in the wave.
    public func book(
        of wave: WaveID, codesNow: [String: String] = [:]
    ) throws(StoreProblem) -> FollowUpBook {
        let (records, edition) = try records(ofSurvey: wave.survey)
        return FollowUpBook(of: wave, records: records, edition: edition, codesNow: codesNow)
    }
}
