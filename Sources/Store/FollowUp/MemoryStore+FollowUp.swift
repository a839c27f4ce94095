import FollowUp
import Survey

/// Follow-up in memory.
struct MemoryFollowUp {
    private(set) var records: [RecordKey: Record] = [:]
    /// The first has the number 1.
    private(set) var edits: [KeptEdit] = []

    mutating func keep(_ edit: Edit) -> EditOutcome {
        let conflicts = edit.changes.filter { $0.version != records[$0.key]?.version ?? 0 }
        guard conflicts.isEmpty else {
            return .conflict(conflicts.map { RecordConflict(change: $0, current: records[$0.key]) })
        }
        let changes = edit.changes.flatMap { change in
            change.after.map { field, after in
                FieldChange(
                    key: change.key, field: field, before: records[change.key]?.fields[field], after: after)
            }
        }
        return .kept(append(edit, changes))
    }

    private mutating func append(_ edit: Edit, _ changes: [FieldChange]) -> Int {
        edits.append(
            KeptEdit(
                number: edits.count + 1, kind: edit.kind, survey: edit.survey, signature: edit.signature,
                target: edit.target, changes: changes.sorted(by: MemoryFollowUp.isBefore)))
        for change in edit.changes {
            let old = records[change.key]
            records[change.key] = Record(
                key: change.key, scope: old?.scope ?? change.scope, version: change.version + 1,
                fields: change.applied(to: old?.fields ?? [:]))
        }
        return edits.count
    }

    private static func isBefore(_ left: FieldChange, _ right: FieldChange) -> Bool {
        (left.key, left.field.rawValue) < (right.key, right.field.rawValue)
    }

    mutating func forget(_ request: ForgetRequest, by signature: Signature) -> Forgotten {
        let limit = Int64(request.before.ordinal) * 86_400
        func isForgotten(_ field: Field) -> Bool {
            field.isPersonal || field == .adviser && request.includesAdvisers
        }
        let changes = records.values.sorted { $0.key < $1.key }.compactMap { record -> RecordChange? in
            let touched = edits.last { $0.records.contains(record.key) }?.signature.when ?? 0
            let day = record.fields[.day].flatMap { Day(iso: $0) }
            guard record.scope.survey == request.survey, touched < limit,
                day.map({ $0 < request.before }) ?? true
            else { return nil }
            let fields = record.key.kind.fields.filter(isForgotten)
            return RecordChange(of: record, to: Dictionary(uniqueKeysWithValues: fields.map { ($0, nil) }))
        }
        let isOld = { (edit: KeptEdit) in edit.survey == request.survey && edit.signature.when < limit }
        var texts = 0
        edits = edits.map { edit in
            guard isOld(edit) else { return edit }
            let hidesWho = request.includesAdvisers && !edit.signature.who.isEmpty
            if hidesWho { texts += 1 }
            let changed = edit.changes.map { change in
                guard isForgotten(change.field), change.before != nil || change.after != nil else {
                    return change
                }
                texts += 1
                return FieldChange(
                    key: change.key, field: change.field, before: nil, after: nil, isForgotten: true)
            }
            return KeptEdit(
                number: edit.number, kind: edit.kind, survey: edit.survey,
                signature: hidesWho ? Signature(who: "", when: edit.signature.when) : edit.signature,
                target: edit.target, changes: changed)
        }
        guard !changes.isEmpty || texts > 0 else { return Forgotten(contacts: 0, records: 0, texts: 0) }
        let told = changes.flatMap { change in
            change.after.keys.map {
                FieldChange(key: change.key, field: $0, before: nil, after: nil, isForgotten: true)
            }
        }
        _ = append(Edit(.forgotten, survey: request.survey, by: signature, changes: changes), told)
        let contacts = changes.count { $0.key.kind == .contact }
        return Forgotten(contacts: contacts, records: changes.count - contacts, texts: texts)
    }
}

extension MemoryStore: FollowUpStore {
    /// The records of a survey and the number of its last edit.
    public func records(ofSurvey survey: String) -> (records: [FollowUp.Record], edition: Int) {
        followUp.withLock { kept in
            (
                kept.records.values.filter { $0.scope.survey == survey }.sorted { $0.key < $1.key },
                kept.edits.last { $0.survey == survey }?.number ?? 0
            )
        }
    }

    /// The number of the last edit of a survey; 0 where there is none.
    public func edition(ofSurvey survey: String) -> Int {
        followUp.withLock { $0.edits.last { $0.survey == survey }?.number ?? 0 }
    }

    /// The ids of the surveys that anything was ever kept for.
    public func followedSurveys() -> [String] {
        followUp.withLock { Set($0.edits.map(\.survey)).sorted() }
    }

    /// Keeps an edit, or says which records are no longer as its author saw them.
    ///
    /// - Throws: `failed` for an edit that changes a record twice.
    public func keep(_ edit: Edit) throws(StoreProblem) -> EditOutcome {
        guard Set(edit.changes.map(\.key)).count == edit.changes.count else {
            throw StoreProblem(.failed, path: "")
        }
        return followUp.withLock { $0.keep(edit) }
    }

    /// The edits of a survey, the oldest first.
    public func history(ofSurvey survey: String) -> EditHistory {
        followUp.withLock { kept in EditHistory(kept.edits.filter { $0.survey == survey }) }
    }

    /// The edits that changed a record, with the changes of that record alone.
    public func history(of key: RecordKey) -> EditHistory {
        let edits = followUp.withLock { $0.edits.filter { $0.records.contains(key) } }
        return EditHistory(
            edits.map { edit in
                KeptEdit(
                    number: edit.number, kind: edit.kind, survey: edit.survey, signature: edit.signature,
                    target: edit.target, changes: edit.changes.filter { $0.key == key })
            })
    }

    /// Removes what is known of persons from before a day, in the records and in their history.
    public func forget(_ request: ForgetRequest, by signature: Signature) -> Forgotten {
        followUp.withLock { $0.forget(request, by: signature) }
    }

    /// How much `forget` would remove; nothing is changed.
    public func forgettable(_ request: ForgetRequest) -> Forgotten {
        var copy = followUp.withLock { $0 }
        return copy.forget(request, by: Signature(who: "", when: 0))
    }
}
