import FollowUp
import GRDB
import Survey

extension SQLiteStore {
    /// Removes what is known of persons from before a day, in the records and in their history, and from the file.
    ///
    /// - Returns: how much was removed; where that is nothing, no edit is kept.
    public func forget(
        _ request: ForgetRequest, by signature: Signature
    ) throws(StoreProblem) -> Forgotten {
        let forgotten = try write { database in
            let forgetting = Forgetting(request: request, signature: signature)
            return try forgetting.run(in: database)
        }
        if !forgotten.isNothing { try rewriteFile() }
        return forgotten
    }

    /// Writes the file anew: freed pages still hold what was removed until then.
    func rewriteFile() throws(StoreProblem) {
        try StoreProblem.translating(path) {
            try database.vacuum()
            try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        }
    }

    /// How much `forget` would remove; nothing is changed.
    public func forgettable(_ request: ForgetRequest) throws(StoreProblem) -> Forgotten {
        let forgetting = Forgetting(request: request, signature: Signature(who: "", when: 0))
        return try StoreProblem.translating(path) {
            var forgotten = Forgotten(contacts: 0, records: 0, texts: 0)
            // Counting what goes is the same work as doing it, so it is done and taken back.
            try database.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    forgotten = try forgetting.run(in: database)
                    return .rollback
                }
            }
            return forgotten
        }
    }
}

/// One run of forgetting, within a transaction.
private struct Forgetting {
    let request: ForgetRequest
    let signature: Signature

    private var survey: String { request.survey }
    /// The first second of the day, in UTC.
    private var limit: Int64 { Int64(request.before.ordinal) * 86_400 }

    func run(in database: Database) throws -> Forgotten {
        let old = try RecordKind.allCases.flatMap { try changes(of: $0, in: database) }
        let texts = try forgetHistory(in: database)
        guard !old.isEmpty || texts > 0 else { return Forgotten(contacts: 0, records: 0, texts: 0) }
        let edit = Edit(.forgotten, survey: survey, by: signature, changes: old.map(\.change))
        let number = try EditTable.insert(edit, into: database)
        for (record, change) in old {
            try RecordTable(change.key.kind).write(change, of: record, edit: number, into: database)
            for field in change.after.keys {
                try database.execute(
                    sql:
                        "INSERT INTO edit_change (edit, kind, record, field, forgotten) VALUES (?, ?, ?, ?, 1)",
                    arguments: [number, change.key.kind.rawValue, change.key.id, field.rawValue])
            }
        }
        let contacts = old.count { $0.change.key.kind == .contact }
        return Forgotten(contacts: contacts, records: old.count - contacts, texts: texts)
    }

    /// The records that nobody has touched since, each with what is taken from it.
    private func changes(
        of kind: RecordKind, in database: Database
    ) throws -> [(record: Record, change: RecordChange)] {
        let untouched = try String.fetchSet(
            database,
            sql: """
                SELECT record.id FROM \(kind.rawValue) AS record JOIN edit ON edit.number = record.edit
                WHERE record.survey = ? AND edit.made_at < ?
                """, arguments: [survey, limit])
        return try RecordTable(kind).records(ofSurvey: survey, in: database)
            .filter { untouched.contains($0.key.id) && isOld($0) }
            .compactMap { record in
                let fields = kind.fields.filter(isForgotten)
                return RecordChange(
                    of: record, to: Dictionary(uniqueKeysWithValues: fields.map { ($0, nil) })
                )
                .map { (record, $0) }
            }
    }

    /// What a line of the log tells may be older or newer than the moment at which it was written.
    private func isOld(_ record: Record) -> Bool {
        record.fields[.day].flatMap { Day(iso: $0) }.map { $0 < request.before } ?? true
    }

    private func isForgotten(_ field: Field) -> Bool {
        field.isPersonal || field == .adviser && request.includesAdvisers
    }

    /// Empties the old texts of the history, and says how many there were.
    private func forgetHistory(in database: Database) throws -> Int {
        let fields = Field.allCases.filter(isForgotten).map { "'\($0.rawValue)'" }.joined(separator: ", ")
        try database.execute(
            sql: """
                UPDATE edit_change SET before = NULL, after = NULL, forgotten = 1
                WHERE field IN (\(fields)) AND (before IS NOT NULL OR after IS NOT NULL)
                    AND edit IN (SELECT number FROM edit WHERE survey = ? AND made_at < ?)
                """, arguments: [survey, limit])
        var count = database.changesCount
        guard request.includesAdvisers else { return count }
        try database.execute(
            sql: "UPDATE edit SET made_by = '' WHERE survey = ? AND made_at < ? AND made_by <> ''",
            arguments: [survey, limit])
        count += database.changesCount
        try database.execute(
            sql: """
                UPDATE correction SET made_by = '', undone_by = CASE WHEN undone_by IS NULL THEN NULL ELSE '' END
                WHERE survey = ? AND made_at < ? AND made_by <> ''
                """, arguments: [survey, limit])
        return count + database.changesCount
    }
}
