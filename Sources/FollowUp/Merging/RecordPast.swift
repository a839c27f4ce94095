/// What records held when they had been written so and so often.
struct RecordPast {
    /// What one record held at a moment.
    struct Fields {
        fileprivate(set) var values: [Field: String]
        /// Fields of which nobody knows any more what they held.
        fileprivate(set) var forgotten: Set<Field> = []

        init(_ values: [Field: String] = [:]) { self.values = values }
    }

    /// The changes of each record, one list an edit.
    private let edits: [RecordKey: [[FieldChange]]]
    private let isForgetting: [RecordKey: [Bool]]

    init(_ history: EditHistory) {
        var edits: [RecordKey: [[FieldChange]]] = [:]
        var isForgetting: [RecordKey: [Bool]] = [:]
        for edit in history.edits {
            for (key, changes) in Dictionary(grouping: edit.changes, by: \.key) {
                edits[key, default: []].append(changes)
                isForgetting[key, default: []].append(edit.kind == .forgotten)
            }
        }
        self.edits = edits
        self.isForgetting = isForgetting
    }

    /// What a record held when it had been written so often; nil when it never was.
    func fields(of key: RecordKey, version: Int) -> Fields? {
        let (edits, isForgetting) = (edits[key, default: []], isForgetting[key, default: []])
        guard (0...edits.count).contains(version) else { return nil }
        var fields = Fields()
        for (changes, empties) in zip(edits, isForgetting).prefix(version) {
            for change in changes {
                fields.values[change.field] = change.after
                // Forgetting itself leaves an empty field, and that is known.
                if change.isForgotten, !empties {
                    fields.forgotten.insert(change.field)
                } else {
                    fields.forgotten.remove(change.field)
                }
            }
        }
        return fields
    }
}
