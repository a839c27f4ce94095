import FollowUp
import Store
import Survey

/// A store with advisers who write into it.
struct Office {
    static let wave = WaveID(survey: "test", year: 2017)
    static let flag = """
        {"rule": "silent", "severity": 3, "sentence": {"nb": "Ikke svart."}, "numbers": {}, "isSilence": true}
        """

    let store = MemoryStore()

    func desk(_ who: String, on day: Int32 = 17_500) -> FollowUpDesk<MemoryStore> {
        FollowUpDesk(
            store: store, wave: Office.wave, who: who,
            moment: Moment(seconds: Int64(day) * 86_400, day: Day(ordinal: day)))
    }

    func perform(_ request: FollowUpRequest, by who: String = "Ada", on day: Int32 = 17_500) throws {
        let result = try desk(who, on: day).perform(request, flags: { _ in [] }, newID: { "\(edits)" })
        guard case .kept = result.deed else { throw NotKept(deed: result.deed) }
    }

    func set(_ unit: String, _ values: EntryValue..., by who: String = "Ada") throws {
        try perform(.set([try entry(unit)], values), by: who)
    }

    func entry(_ unit: String) throws -> FollowUpEntry {
        guard let entry = book.entries[unit] else { throw NotKept(deed: .nothing) }
        return entry
    }

    var book: FollowUpBook {
        let (records, edition) = store.records(ofSurvey: "test")
        return FollowUpBook(of: Office.wave, records: records, edition: edition)
    }

    private var edits: Int { store.history(ofSurvey: "test").edits.count }

    func fields(_ unit: String) -> [Field: String] {
        book.records[FollowUpEntry.key(Office.wave, unit: unit)]?.fields ?? [:]
    }

    /// A row of the list as it is now, with some cells changed.
    func row(_ unit: String, line: Int = 2, _ edits: [Field: String?] = [:]) -> EditedRow {
        let record = book.records[FollowUpEntry.key(Office.wave, unit: unit)]
        let cells = Dictionary(uniqueKeysWithValues: EditedRow.fields.map { ($0, record?.fields[$0]) })
        return EditedRow(
            line: line, unit: unit, version: record?.version ?? 0, isListed: book.entries[unit] != nil,
            cells: cells.merging(edits) { $1 })
    }

    func merge(_ rows: EditedRow..., side: MergeSide = .neither) throws -> ListMerge {
        try desk("Ada").merge(rows, side: side, flags: { _ in [] })
    }

    func take(_ rows: EditedRow..., side: MergeSide = .neither) throws -> ListMerge {
        try desk("Ada").take(rows, side: side, flags: { _ in [] }).merge
    }

    struct NotKept: Error {
        let deed: FollowUpResult.Deed
    }
}
