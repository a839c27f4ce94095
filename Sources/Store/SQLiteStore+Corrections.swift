import FollowUp
import GRDB
import SurveyAnalytics

extension SQLiteStore: CorrectionStore {
    /// Keeps corrections, all or none, after those that are there, but none twice.
    @discardableResult
    public func keep(_ corrections: [Correction]) throws(StoreProblem) -> [Int] {
        try write { database in
            try corrections.compactMap { correction in
                guard let number = try number(of: correction, in: database) else {
                    try insert(correction, into: database)
                    return Int(database.lastInsertedRowID)
                }
                if let undone = correction.undone { try undo(number, by: undone, in: database) }
                return nil
            }
        }
    }

    /// Undoes a correction.
    ///
    /// - Throws: `noSuchCorrection` when there is none that holds.
    public func undoCorrection(_ number: Int, by signature: Signature) throws(StoreProblem) {
        try write { database in
            try undo(number, by: signature, in: database)
            guard database.changesCount > 0 else {
                throw StoreProblem(.noSuchCorrection, path: path, subject: String(number))
            }
        }
    }

    /// The corrections of a wave, in the order in which they were made.
    public func corrections(of wave: WaveID) throws(StoreProblem) -> [StoredCorrection] {
        let rows = try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM correction WHERE survey = ? AND year = ? ORDER BY number",
                arguments: [wave.survey, wave.year]
            ).map(StoredCorrection.init(row:))
        }
        guard rows.allSatisfy({ $0 != nil }) else { throw StoreProblem(.damaged, path: path) }
        return rows.compactMap { $0 }
    }

    private func insert(_ correction: Correction, into database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO correction (survey, year, unit, item, answer, change, target, made_by, made_at,
                    made_because, undone_by, undone_at, undone_because)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: correction.identity + [
                correction.undone?.who, correction.undone?.when, correction.undone?.why,
            ])
    }

    /// Undoes a correction where it holds.
    private func undo(_ number: Int, by signature: Signature, in database: Database) throws {
        try database.execute(
            sql: """
                UPDATE correction SET undone_by = ?, undone_at = ?, undone_because = ?
                WHERE number = ? AND undone_by IS NULL
                """,
            arguments: [signature.who, signature.when, signature.why, number])
    }

    /// The number of the same correction, where it is there.
    private func number(of correction: Correction, in database: Database) throws -> Int? {
        try Int.fetchOne(
            database,
            sql: """
                SELECT number FROM correction
                WHERE survey = ? AND year = ? AND unit = ? AND item = ? AND answer = ? AND change = ?
                    AND target = ? AND made_by = ? AND made_at = ? AND made_because = ?
                """,
            arguments: correction.identity)
    }
}

extension Correction {
    /// The values of the table's columns that say which correction it is.
    fileprivate var identity: StatementArguments {
        [
            wave.survey, wave.year, decision.unit, decision.item, decision.text,
            decision.change.kind.rawValue, decision.change.target, made.who, made.when, made.why,
        ]
    }
}

extension StoredCorrection {
    /// The correction of a row, or nil when it says something that nobody knows.
    fileprivate init?(row: Row) {
        guard let kind = AnswerCorrection.Change.Kind(rawValue: row["change"]) else { return nil }
        let undone: Signature? = (row["undone_by"] as String?).map { who in
            Signature(who: who, when: row["undone_at"] ?? 0, why: row["undone_because"] ?? "")
        }
        self.init(
            number: row["number"],
            correction: Correction(
                wave: WaveID(survey: row["survey"], year: row["year"]),
                decision: AnswerCorrection(
                    unit: row["unit"], item: row["item"], text: row["answer"],
                    change: AnswerCorrection.Change(kind, target: row["target"])),
                made: Signature(who: row["made_by"], when: row["made_at"], why: row["made_because"]),
                undone: undone))
    }
}
