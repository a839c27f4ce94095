import FollowUp
import Survey
import Wording

/// An edited follow-up list as its file has it.
struct ListFile {
    private(set) var rows: [EditedRow] = []
    private(set) var issues: [ListIssue] = []

    private let table: EditedTable
    private let finder: UnitFinder
    private let wave: WaveID

    /// Reads a list of a wave.
    ///
    /// - Throws: what is wrong with the file as a whole; what is wrong with a row or a cell becomes an issue.
    init(path: String, of wave: Wave) throws(FileProblem) {
        table = try EditedTable(path: path)
        finder = UnitFinder(register: wave.register)
        self.wave = WaveID(wave)
        guard table.place(of: .code) != nil else {
            throw table.missing(ReportWords.code[.bokmaal])
        }
        for row in table.rows {
            do throws(UnitFinder.Miss) {
                rows.append(try read(row))
            } catch {
                issues.append(
                    ListIssue(error.kind, line: row.line, column: error.column, value: error.value))
            }
        }
    }

    private mutating func read(_ row: EditedTable.Row) throws(UnitFinder.Miss) -> EditedRow {
        let unit = try finder.unit(
            code: row[table.place(of: .code)], name: row[table.place(of: .field(.name))])
        if let origin = row[table.place(of: .survey)], origin != wave.written {
            throw UnitFinder.Miss(kind: .otherWave, column: .survey, value: origin)
        }
        var cells: [Field: String?] = [:]
        for field in EditedRow.fields {
            guard let place = table.place(of: .field(field)) else { continue }
            guard let text = row[place] else {
                cells.updateValue(nil, forKey: field)
                continue
            }
            if let value = ListFile.value(text, of: field) {
                cells.updateValue(value, forKey: field)
            } else {
                issues.append(
                    ListIssue(ListFile.obstacle(field), line: row.line, column: .field(field), value: text))
            }
        }
        return EditedRow(
            line: row.line, unit: unit.code, version: try version(row),
            isListed: row[table.place(named: CellWords.listed)].map(CellWords.isYes) ?? false, cells: cells)
    }

    /// The version of a row; 0 where the cell is empty, nil where there is no such column.
    private func version(_ row: EditedTable.Row) throws(UnitFinder.Miss) -> Int? {
        guard let place = table.place(of: .version) else { return nil }
        guard let text = row[place] else { return 0 }
        guard let version = Int(text) else {
            throw UnitFinder.Miss(kind: .unknownVersion, column: .version, value: text)
        }
        return version
    }

    /// What a cell says in the form that records keep; nil for what the field cannot hold.
    private static func value(_ text: String, of field: Field) -> String? {
        switch field {
        case .status: CellWords.status(text)?.rawValue
        case .due: CellWords.day(text)?.iso
        case .priority: Int(text).flatMap { FollowUpEntry.priorities.contains($0) ? String($0) : nil }
        default: text
        }
    }

    private static func obstacle(_ field: Field) -> ListIssue.Kind {
        switch field {
        case .status: .notAStatus
        case .due: .notADay
        default: .notANumber
        }
    }
}
