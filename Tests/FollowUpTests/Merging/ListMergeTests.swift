import FollowUp
import Survey
import Testing

@Suite struct ListMergeTests {
    let office = Office()

    init() throws {
        try office.perform(.add(units: ["1401", "1402"], reason: "lav nytte"))
    }

    @Test("a list that nobody has edited changes nothing, whatever others wrote since")
    func untouched() throws {
        let rows = [office.row("1401", line: 2), office.row("1402", line: 3), office.row("1411", line: 4)]
        try office.set("1401", .notes("ringte"), .status(.contacted), by: "Bo")
        let merge = try office.desk("Ada").merge(rows, side: .neither, flags: { _ in [] })
        #expect(merge == (try office.merge()))
        #expect(merge.isNothing)
    }

    @Test("a cell that only the file changed is taken, and nothing else of the row")
    func theirs() throws {
        let row = office.row("1401", [.notes: "fra fil"])
        try office.set("1401", .adviser("Bo"), by: "Bo")
        let merge = try office.take(row)
        #expect(merge.changes.map(\.field) == [.notes])
        #expect(merge.conflicts.isEmpty)
        #expect(try office.entry("1401").notes == "fra fil")
        #expect(try office.entry("1401").adviser == "Bo")
        #expect(office.store.history(ofSurvey: "test").edits.last?.kind == .imported)
    }

    @Test("a cell that is emptied is emptied")
    func emptied() throws {
        _ = try office.take(office.row("1401", [.reason: nil]))
        #expect(try office.entry("1401").reason == nil)
    }

    @Test("what both changed is left and told with both values, unless somebody says whose word counts")
    func conflict() throws {
        let row = office.row("1401", [.notes: "fra fil", .topics: "tolk"])
        try office.set("1401", .notes("herfra"), by: "Bo")
        let merge = try office.merge(row)
        #expect(merge.conflicts.map(\.here) == ["herfra"])
        #expect(merge.conflicts.map(\.file) == ["fra fil"])
        #expect(merge.changes.map(\.field) == [.topics])
        #expect(try office.merge(row, side: .here).conflicts.isEmpty)
        #expect(try office.merge(row, side: .here).changes.map(\.field) == [.topics])
        _ = try office.take(row, side: .file)
        #expect(try office.entry("1401").notes == "fra fil")
    }

    @Test("what both changed to the same is no change")
    func same() throws {
        let row = office.row("1401", [.notes: "ringte"])
        try office.set("1401", .notes("ringte"), by: "Bo")
        #expect(try office.merge(row).isNothing)
    }

    @Test("a unit comes on the list when its row says anything, or that it is on it; else it does not")
    func additions() throws {
        let silent = office.row("1411")
        let written = office.row("1412", [.adviser: "Bo", .priority: "7"])
        let said = EditedRow(line: 9, unit: "1413", version: 0, isListed: true, cells: [:])
        let merge = try office.take(silent, written, said)
        #expect(merge.additions == ["1412", "1413"])
        #expect(office.book.entries["1411"] == nil)
        let entry = try office.entry("1412")
        #expect(entry.adviser == "Bo")
        #expect(entry.status == .new)
        #expect(entry.chosenPriority == 7)
        #expect(entry.added == Day(ordinal: 17_500))
    }

    @Test("without versions what is kept now is the base: every difference is a change of the file")
    func noVersions() throws {
        try office.set("1401", .notes("herfra"), by: "Bo")
        let row = EditedRow(line: 2, unit: "1401", version: nil, cells: [.notes: "fra fil"])
        #expect(try office.merge(row).changes.map(\.here) == ["herfra"])
    }

    @Test("a field without a column stays")
    func noColumn() throws {
        let row = EditedRow(line: 2, unit: "1401", version: 1, cells: [.due: "2018-01-31"])
        _ = try office.take(row)
        #expect(try office.entry("1401").reason == "lav nytte")
        #expect(try office.entry("1401").due?.iso == "2018-01-31")
    }

    @Test("everything of one file is taken back by one undo")
    func undo() throws {
        let before = [office.fields("1401"), office.fields("1402")]
        _ = try office.take(
            office.row("1401", [.notes: "a"]), office.row("1402", line: 3, [.status: "done"]),
            office.row("1411", line: 4, [.notes: "b"]))
        try office.perform(.undo)
        #expect([office.fields("1401"), office.fields("1402")] == before)
        #expect(office.book.entries["1411"] == nil)
    }

    @Test("a unit that was taken off comes back only when the file's word counts, and with all that it held")
    func takenOff() throws {
        let (edited, untouched) = (
            office.row("1401", [.notes: "fra fil"]), office.row("1402", line: 3)
        )
        try office.perform(
            .remove([try office.entry("1401").record, try office.entry("1402").record]), by: "Bo")
        #expect(try office.merge(untouched).isNothing)
        #expect(try office.merge(edited).conflicts.map(\.field) == [.notes])
        #expect(try office.merge(edited).additions.isEmpty)
        #expect(try office.take(edited, side: .file).additions == ["1401"])
        #expect(try office.entry("1401").reason == "lav nytte")
        #expect(try office.entry("1401").notes == "fra fil")
    }

    @Test("the sum of the severities that a list shows is no choice of a priority")
    func priority() throws {
        let key = FollowUpEntry.key(Office.wave, unit: "1421")
        let flags = #"{"flags": [\#(Office.flag), \#(Office.flag)], "schema": 1}"#
        let change = RecordChange(
            new: key, RecordScope(survey: "test", year: 2017, unit: "1421"),
            fields: [.status: "new", .flags: flags])
        _ = try office.store.keep(
            Edit(.added, survey: "test", by: Signature(who: "Ada", when: 0), changes: [change]))
        #expect(try office.merge(office.row("1421", [.priority: "6"])).isNothing)
        #expect(try office.merge(office.row("1421", [.priority: "5"])).changes.map(\.file) == ["5"])
    }

    @Test("line breaks of another kind, blanks around a text and a text that a cell cut off are no changes")
    func sameText() throws {
        try office.set("1401", .notes("a\r\nb\rc"), .topics(String(repeating: "lang ", count: 9)))
        let row = office.row("1401", [.notes: " a\nb\nc \n", .topics: "lang lang […]"])
        #expect(try office.merge(row).isNothing)
        #expect(try office.merge(office.row("1401", [.topics: "kort […]"])).changes.count == 1)
    }

    @Test("what cannot be merged is an issue at its place")
    func issues() throws {
        let merge = try office.merge(
            office.row("1401", [.status: nil]), office.row("1401", line: 3),
            EditedRow(line: 4, unit: "1402", version: 8, cells: [.notes: "x"]),
            EditedRow(line: 5, unit: "1411", version: -1, cells: [.notes: "x"]))
        #expect(merge.issues.map(\.kind) == [.emptyStatus, .repeatedUnit, .unknownVersion, .unknownVersion])
        #expect(merge.issues.map(\.line) == [2, 3, 4, 5])
        #expect(merge.records.isEmpty)
    }

    @Test("what has been forgotten does not come back from an old list")
    func forgotten() throws {
        try office.set("1401", .notes("sa noe om en person"))
        let old = office.row("1401")
        _ = office.store.forget(
            ForgetRequest(survey: "test", before: Day(ordinal: 17_600)), by: Signature(who: "", when: 0))
        let merge = try office.merge(old)
        #expect(merge.records.isEmpty)
        #expect(Set(merge.issues.map(\.kind)) == [.forgotten])
        let edited = office.row("1401", [.notes: "nytt"])
        #expect(try office.merge(edited).changes.map(\.file) == ["nytt"])
    }
}
