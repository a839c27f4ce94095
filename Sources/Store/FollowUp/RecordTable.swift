import FollowUp
import GRDB

/// The table of the records of one kind: a column for each field, empty where the record holds nothing.
struct RecordTable {
    private let kind: RecordKind

    init(_ kind: RecordKind) {
        self.kind = kind
    }

    private var name: String { kind.rawValue }

    func records(ofSurvey survey: String, in database: Database) throws -> [Record] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM \(name) WHERE survey = ? ORDER BY id", arguments: [survey]
        ).map(record)
    }

    func record(_ key: RecordKey, in database: Database) throws -> Record? {
        try Row.fetchOne(database, sql: "SELECT * FROM \(name) WHERE id = ?", arguments: [key.id])
            .map(record)
    }

    /// Writes a change of a record that has been looked at in the same transaction.
    func write(
        _ change: RecordChange, of record: Record?, edit: Int, into database: Database
    ) throws {
        let fields = change.after.keys.sorted { $0.rawValue < $1.rawValue }
        let values = fields.map { change.after[$0] ?? nil }
        if record == nil {
            try insert(change, fields: fields, values: values, edit: edit, into: database)
        } else {
            let columns = (["version = version + 1", "edit = ?"] + fields.map { "\"\($0.rawValue)\" = ?" })
            try database.execute(
                sql: "UPDATE \(name) SET \(columns.joined(separator: ", ")) WHERE id = ? AND version = ?",
                arguments: [edit] + StatementArguments(values) + [change.key.id, change.version])
        }
        guard database.changesCount == 1 else {
            throw DatabaseError(resultCode: .SQLITE_CONSTRAINT, message: "\(name) \(change.key.id)")
        }
    }

    private func insert(
        _ change: RecordChange, fields: [Field], values: [String?], edit: Int, into database: Database
    ) throws {
        let columns =
            ["id", "survey", "year", "unit", "version", "edit"] + fields.map { "\"\($0.rawValue)\"" }
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let scope = change.scope
        let head: StatementArguments = [
            change.key.id, scope.survey, scope.year, scope.unit, 1, edit,
        ]
        try database.execute(
            sql: "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
            arguments: head + StatementArguments(values))
    }

    private func record(_ row: Row) -> Record {
        let fields = kind.fields.compactMap { field in
            (row[field.rawValue] as String?).map { (field, $0) }
        }
        return Record(
            key: RecordKey(kind, row["id"]),
            scope: RecordScope(survey: row["survey"], year: row["year"], unit: row["unit"]),
            version: row["version"], fields: Dictionary(uniqueKeysWithValues: fields))
    }
}
