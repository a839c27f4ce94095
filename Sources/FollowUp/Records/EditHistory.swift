/// The edits of a survey, with what can be undone and made again.
public struct EditHistory: Sendable, Hashable {
    /// The edits, the oldest first.
    public let edits: [KeptEdit]

    /// A history.
    public init(_ edits: some Sequence<KeptEdit>) {
        self.edits = edits.sorted { $0.number < $1.number }
    }

    /// Whether an edit holds: it does until it is undone, and again when it is made again.
    public func holds(_ number: Int) -> Bool {
        edits.last { $0.target == number }?.kind != .undone
    }

    /// The last deed of somebody that holds.
    public func undoable(by who: String) -> KeptEdit? {
        edits.last { $0.kind.isDeed && $0.signature.who == who && holds($0.number) }
    }

    /// The deed that somebody undid last, unless they have done something else since.
    public func redoable(by who: String) -> KeptEdit? {
        let mine = edits.filter { $0.signature.who == who && $0.kind != .forgotten }
        let lastDeed = mine.last { $0.kind.isDeed && holds($0.number) && !wasMadeAgain($0.number) }
        let undone = mine.last { edit in
            guard edit.kind == .undone, let target = edit.target else { return false }
            return edit.number > (lastDeed?.number ?? 0) && !holds(target)
        }
        return edits.first { $0.number == undone?.target }
    }

    private func wasMadeAgain(_ number: Int) -> Bool {
        edits.contains { $0.kind == .redone && $0.target == number }
    }
}

/// Why an edit cannot be taken back or made again.
public enum UndoRefusal: Error, Sendable, Hashable {
    /// There is none.
    case nothing
    /// Texts of it have been removed since, because they told about persons.
    case forgotten
    /// Somebody has changed the same fields since.
    case conflict([RecordConflict])
}

extension KeptEdit {
    /// The changes that take the edit back, or make it again.
    ///
    /// - Parameters:
    ///   - records: the records as they are now.
    ///   - forward: whether it is made again.
    /// - Throws: `forgotten`, or `conflict` where a field holds something else than the edit left in it.
    public func changes(
        on records: [RecordKey: Record], forward: Bool
    ) throws(UndoRefusal) -> [RecordChange] {
        guard !changes.contains(where: \.isForgotten) else { throw .forgotten }
        var (wanted, conflicts): ([RecordChange], [RecordConflict]) = ([], [])
        for key in self.records {
            guard let record = records[key] else { continue }
            let change = change(of: record, forward: forward)
            if let rebased = change.rebased(onto: record) {
                wanted.append(rebased)
            } else {
                conflicts.append(RecordConflict(change: change, current: record))
            }
        }
        guard conflicts.isEmpty else { throw .conflict(conflicts) }
        return wanted
    }

    /// The change of one record: each field from what it should hold to what it is to hold.
    private func change(of record: Record, forward: Bool) -> RecordChange {
        let fields = changes.filter { $0.key == record.key }
        func side(_ isLater: Bool) -> [(Field, String?)] {
            fields.map { ($0.field, isLater ? $0.after : $0.before) }
        }
        return RecordChange(
            key: record.key, scope: record.scope, version: record.version,
            before: Dictionary(uniqueKeysWithValues: side(!forward)).compactMapValues { $0 },
            after: Dictionary(uniqueKeysWithValues: side(forward)))
    }
}
