/// An edit as the history keeps it.
public struct KeptEdit: Sendable, Hashable {
    /// Its number; later edits have higher ones.
    public let number: Int
    /// What was done.
    public let kind: Edit.Kind
    /// The id of the survey that it is about.
    public let survey: String
    /// Who did it, and when.
    public let signature: Signature
    /// The number of the edit that was undone or made again.
    public let target: Int?
    /// What each changed field held before and after, by record and field.
    public let changes: [FieldChange]

    /// An edit under a number.
    public init(
        number: Int, kind: Edit.Kind, survey: String, signature: Signature, target: Int?,
        changes: [FieldChange]
    ) {
        self.number = number
        self.kind = kind
        self.survey = survey
        self.signature = signature
        self.target = target
        self.changes = changes
    }

    /// An edit that has just been kept.
    public init(_ edit: Edit, number: Int) {
        let changes = edit.changes.flatMap { change in
            change.after.map { field, after in
                FieldChange(key: change.key, field: field, before: change.before[field], after: after)
            }
        }
        self.init(
            number: number, kind: edit.kind, survey: edit.survey, signature: edit.signature,
            target: edit.target,
            changes: changes.sorted { ($0.key, $0.field.rawValue) < ($1.key, $1.field.rawValue) })
    }

    /// The records that it changed, each once, in their order.
    public var records: [RecordKey] {
        changes.reduce(into: []) { keys, change in
            if keys.last != change.key { keys.append(change.key) }
        }
    }
}

/// What a field held before an edit, and after it.
public struct FieldChange: Sendable, Hashable {
    /// The record.
    public let key: RecordKey
    /// The field.
    public let field: Field
    /// What it held; nil for nothing.
    public let before: String?
    /// What it held then; nil for nothing.
    public let after: String?
    /// Whether the texts have been removed since, because they told about a person.
    public let isForgotten: Bool

    /// A change of one field.
    public init(
        key: RecordKey, field: Field, before: String?, after: String?, isForgotten: Bool = false
    ) {
        self.key = key
        self.field = field
        self.before = before
        self.after = after
        self.isForgotten = isForgotten
    }
}
