import FollowUp
import GRDB

/// The tables of what was done: edits, and what each changed.
enum EditTable {
    /// The number of the last edit of a survey; 0 where there is none.
    static func last(ofSurvey survey: String, in database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT max(number) FROM edit WHERE survey = ?", arguments: [survey])
            ?? 0
    }

    /// Adds an edit without its changes, and gives its number.
    static func insert(_ edit: Edit, into database: Database) throws -> Int {
        try database.execute(
            sql: "INSERT INTO edit (survey, kind, made_by, made_at, target) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                edit.survey, edit.kind.rawValue, edit.signature.who, edit.signature.when, edit.target,
            ])
        return Int(database.lastInsertedRowID)
    }

    /// Adds what an edit changes in a record.
    static func insert(
        _ change: RecordChange, of record: Record?, edit: Int, into database: Database
    ) throws {
        for (field, after) in change.after.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try database.execute(
                sql: """
                    INSERT INTO edit_change (edit, kind, record, field, before, after)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    edit, change.key.kind.rawValue, change.key.id, field.rawValue, record?.fields[field],
                    after,
                ])
        }
    }

    /// The edits that a condition picks, and of their changes those that another picks with the same arguments; nil when
    /// one says something that nobody knows.
    static func edits(
        _ condition: String, _ arguments: StatementArguments, changes: String, in database: Database
    ) throws -> [KeptEdit]? {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM edit_change WHERE \(changes) ORDER BY edit, kind, record, field",
            arguments: arguments)
        let changes = rows.compactMap(change)
        guard changes.count == rows.count else { return nil }
        let byEdit = Dictionary(grouping: changes, by: \.edit).mapValues { $0.map(\.change) }
        let edits = try Row.fetchAll(
            database, sql: "SELECT * FROM edit WHERE \(condition) ORDER BY number", arguments: arguments)
        let kept = edits.compactMap { edit($0, changes: byEdit[$0["number"], default: []]) }
        return kept.count == edits.count ? kept : nil
    }

    private static func change(_ row: Row) -> (edit: Int, change: FieldChange)? {
        guard let kind = RecordKind(rawValue: row["kind"]), let field = Field(rawValue: row["field"])
        else { return nil }
        let change = FieldChange(
            key: RecordKey(kind, row["record"]), field: field, before: row["before"], after: row["after"],
            isForgotten: row["forgotten"] == 1)
        return (row["edit"], change)
    }

    private static func edit(_ row: Row, changes: [FieldChange]) -> KeptEdit? {
        guard let kind = Edit.Kind(rawValue: row["kind"]) else { return nil }
        return KeptEdit(
            number: row["number"], kind: kind, survey: row["survey"],
            signature: Signature(who: row["made_by"], when: row["made_at"]), target: row["target"],
            changes: changes)
    }
}
