import FollowUp
import GRDB

extension SQLiteStore: FollowUpStore {
    /// The records of a survey and the number of its last edit, read at the same moment.
    public func records(
        ofSurvey survey: String
    ) throws(StoreProblem) -> (records: [FollowUp.Record], edition: Int) {
        try read { database in
            let records = try RecordKind.allCases.flatMap { kind in
                try RecordTable(kind).records(ofSurvey: survey, in: database)
            }
            return (records, try EditTable.last(ofSurvey: survey, in: database))
        }
    }

    /// The number of the last edit of a survey; 0 where there is none.
    public func edition(ofSurvey survey: String) throws(StoreProblem) -> Int {
        try read { try EditTable.last(ofSurvey: survey, in: $0) }
    }

    /// The ids of the surveys that anything was ever kept for.
    public func followedSurveys() throws(StoreProblem) -> [String] {
        try read { try String.fetchAll($0, sql: "SELECT DISTINCT survey FROM edit ORDER BY survey") }
    }

    /// Keeps an edit, or says which records are no longer as its author saw them.
    public func keep(_ edit: Edit) throws(StoreProblem) -> EditOutcome {
        try write { database in
            let records = try edit.changes.map {
                try RecordTable($0.key.kind).record($0.key, in: database)
            }
            let conflicts = zip(edit.changes, records).filter { $0.version != $1?.version ?? 0 }
            guard conflicts.isEmpty else {
                return EditOutcome.conflict(conflicts.map { RecordConflict(change: $0, current: $1) })
            }
            let number = try EditTable.insert(edit, into: database)
            for (change, record) in zip(edit.changes, records) {
                try EditTable.insert(change, of: record, edit: number, into: database)
                try RecordTable(change.key.kind).write(change, of: record, edit: number, into: database)
            }
            return .kept(number)
        }
    }

    /// The edits of a survey, the oldest first.
    public func history(ofSurvey survey: String) throws(StoreProblem) -> EditHistory {
        try history("survey = ?", [survey], changes: "edit IN (SELECT number FROM edit WHERE survey = ?)")
    }

    /// The edits that changed a record, with the changes of that record alone.
    public func history(of key: RecordKey) throws(StoreProblem) -> EditHistory {
        try history(
            "number IN (SELECT edit FROM edit_change WHERE kind = ? AND record = ?)",
            [key.kind.rawValue, key.id], changes: "kind = ? AND record = ?")
    }

    private func history(
        _ edits: String, _ arguments: StatementArguments, changes: String
    ) throws(StoreProblem) -> EditHistory {
        let kept = try read { try EditTable.edits(edits, arguments, changes: changes, in: $0) }
        guard let kept else { throw StoreProblem(.damaged, path: path) }
        return EditHistory(kept)
    }
}
