import FollowUp
import GRDB

extension SQLiteStore {
    /// Reads the whole file and checks that it hangs together: the pages, the references, every wave, every record, and
    /// that the history leads to what the records hold.
    ///
    /// - Throws: `damaged` with the first finding.
    public func check() throws(StoreProblem) {
        try checkPages()
        for wave in try waves() {
            _ = try self.wave(wave.id)
        }
        for survey in try followedSurveys() {
            try checkFollowUp(ofSurvey: survey)
        }
    }

    private func checkPages() throws(StoreProblem) {
        let findings = try read { database in
            try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
        }
        if let first = findings.first, first != "ok" { throw damage(first) }
        let references = try read { database in
            try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { "\($0["table"] as String)" }
        }
        if let first = references.first { throw damage("foreign key: " + first) }
    }

    private func checkFollowUp(ofSurvey survey: String) throws(StoreProblem) {
        let records = try records(ofSurvey: survey).records
        let book = FollowUpBook(of: WaveID(survey: survey, year: 0), records: records, edition: 0)
        if let first = book.unreadable.first { throw damage(first.id) }
        let told = Replay(try history(ofSurvey: survey))
        for record in records {
            guard told.versions[record.key] == record.version else { throw damage(record.key.id) }
            let known = told.fields[record.key, default: [:]]
            for (field, text) in known where text != record.fields[field] { throw damage(record.key.id) }
            for field in record.fields.keys where known[field] == nil && !told.isForgotten(record.key, field)
            {
                throw damage(record.key.id)
            }
        }
    }

    private func damage(_ finding: String) -> StoreProblem {
        StoreProblem(.damaged, path: path, subject: finding)
    }
}

/// What records should hold by their history.
private struct Replay {
    /// How often each record was written.
    private(set) var versions: [RecordKey: Int] = [:]
    /// What each field should hold; fields whose texts were forgotten are left out.
    private(set) var fields: [RecordKey: [Field: String?]] = [:]
    private var forgotten: [RecordKey: Set<Field>] = [:]

    init(_ history: EditHistory) {
        for edit in history.edits {
            for key in edit.records { versions[key, default: 0] += 1 }
            for change in edit.changes {
                if change.isForgotten {
                    fields[change.key, default: [:]][change.field] = nil
                    forgotten[change.key, default: []].insert(change.field)
                } else {
                    fields[change.key, default: [:]].updateValue(change.after, forKey: change.field)
                }
            }
        }
    }

    func isForgotten(_ key: RecordKey, _ field: Field) -> Bool {
        forgotten[key, default: []].contains(field)
    }
}
