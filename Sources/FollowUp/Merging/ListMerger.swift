/// Merges row after row.
struct ListMerger {
    let maker: EditMaker
    let past: RecordPast
    let side: MergeSide
    var found = ListMerge()

    mutating func merge(_ row: EditedRow) {
        let key = FollowUpEntry.key(maker.book.wave, unit: row.unit)
        let record = maker.book.records[key]
        let here = record?.fields ?? [:]
        guard let base = base(of: row, key: key, here: here) else {
            let value = row.version.map(String.init) ?? ""
            found.issues.append(
                ListIssue(.unknownVersion, line: row.line, column: .version, value: value))
            return
        }
        let wanted = wanted(row, base: base, here: here)
        if let record, !record.isEmpty {
            RecordChange(of: record, to: wanted).map { found.records.append($0) }
        } else {
            add(row, base: base, wanted: wanted)
        }
    }

    /// What the fields held when the list was made: without a version, what they hold now.
    private func base(
        of row: EditedRow, key: RecordKey, here: [Field: String]
    ) -> RecordPast.Fields? {
        guard let version = row.version else { return RecordPast.Fields(here) }
        return past.fields(of: key, version: version)
    }

    /// What the fields are to hold; those that stay are left out.
    private mutating func wanted(
        _ row: EditedRow, base: RecordPast.Fields, here: [Field: String]
    ) -> [Field: String?] {
        // Whoever took the unit off the list changed every field of it.
        let isTakenOff = here.isEmpty && !base.values.isEmpty
        var wanted: [Field: String?] = [:]
        for field in EditedRow.fields {
            guard let cell = row.cells[field] else { continue }
            let isEdited = base.forgotten.contains(field) || !shows(cell, field, of: base.values)
            guard isEdited, !shows(cell, field, of: here) else { continue }
            if let kind = obstacle(cell, field, base: base, here: here) {
                found.issues.append(
                    ListIssue(kind, line: row.line, column: .field(field), value: cell ?? ""))
                continue
            }
            let change = ListMerge.Change(
                line: row.line, unit: row.unit, field: field, here: here[field], file: cell)
            let isConflict = isTakenOff || base.values[field] != here[field]
            if !isConflict || side == .file {
                found.changes.append(change)
                wanted.updateValue(cell, forKey: field)
            } else if side == .neither {
                found.conflicts.append(change)
            }
        }
        return wanted
    }

    private func obstacle(
        _ cell: String?, _ field: Field, base: RecordPast.Fields, here: [Field: String]
    ) -> ListIssue.Kind? {
        if base.forgotten.contains(field) { return .forgotten }
        return field == .status && cell == nil && !here.isEmpty ? .emptyStatus : nil
    }

    /// Puts a unit on the list that the file has anything to say about. One that was taken off comes back with all that
    /// the file holds.
    private mutating func add(_ row: EditedRow, base: RecordPast.Fields, wanted: [Field: String?]) {
        let isNew = base.values.isEmpty
        guard !wanted.isEmpty || isNew && row.isListed, let added = maker.adding(row.unit, reason: nil)
        else { return }
        let cells =
            isNew ? wanted : row.cells.filter { $0.key != .priority || wanted.keys.contains(.priority) }
        let content: [Field: String?] = cells.filter { $0.value != nil }
        found.additions.append(row.unit)
        found.records.append(
            RecordChange(
                key: added.key, scope: added.scope, version: added.version, before: added.before,
                after: added.after.merging(content) { $1 }))
    }

    /// Whether a cell says what a list shows of a field: without a chosen priority, the sum of the severities.
    private func shows(_ cell: String?, _ field: Field, of fields: [Field: String]) -> Bool {
        guard field == .priority, fields[.priority] == nil, let cell, !fields.isEmpty else {
            return EditedRow.isSame(cell, fields[field])
        }
        let flags = RecordedFlag.flags(of: fields[.flags]) ?? []
        return cell == String(flags.reduce(0) { $0 + $1.severity })
    }
}
