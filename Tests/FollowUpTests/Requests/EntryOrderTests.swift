import FollowUp
import Survey
import Testing

@Suite struct EntryOrderTests {
    private func entry(_ unit: String, _ fields: [Field: String]) throws -> FollowUpEntry {
        try #require(
            FollowUpEntry(
                Record(
                    key: RecordKey(.entry, unit), scope: RecordScope(survey: "a", year: 2017, unit: unit),
                    version: 1, fields: [.status: "new"].merging(fields) { $1 })))
    }

    @Test("by due day: the earliest first, those without a day after, what is settled last")
    func due() throws {
        let entries = [
            try entry("1", [.status: "done", .due: "2018-01-01"]), try entry("2", [:]),
            try entry("3", [.due: "2018-02-01"]), try entry("4", [.due: "2018-01-01"]),
            try entry("5", [.due: "2018-01-01", .priority: "9"]), try entry("6", [.priority: "1"]),
        ]
        #expect(EntryOrder.due.sorted(entries).map(\.unit) == ["5", "4", "3", "6", "2", "1"])
        #expect(EntryOrder.due.sorted(entries.reversed()).map(\.unit) == ["5", "4", "3", "6", "2", "1"])
    }

    @Test("by any other order the rest follows by urgency and code")
    func others() throws {
        let entries = [
            try entry("2", [.adviser: "Ola", .priority: "1"]), try entry("1", [.adviser: "Kari"]),
            try entry("3", [.status: "agreed", .priority: "5"]), try entry("4", [.priority: "1"]),
        ]
        #expect(EntryOrder.priority.sorted(entries).map(\.unit) == ["3", "2", "4", "1"])
        #expect(EntryOrder.status.sorted(entries).map(\.unit) == ["2", "4", "1", "3"])
        #expect(EntryOrder.adviser.sorted(entries).map(\.unit) == ["3", "4", "1", "2"])
        #expect(EntryOrder.due.sorted([FollowUpEntry]()).isEmpty)
    }

    @Test("the day that is due is not overdue, and what is settled never is")
    func overdue() throws {
        let today = try #require(Day(iso: "2018-01-12"))
        #expect(try !entry("1", [.due: "2018-01-12"]).isOverdue(on: today))
        #expect(try entry("1", [.due: "2018-01-11"]).isOverdue(on: today))
        #expect(try !entry("1", [.due: "2018-01-11", .status: "dismissed"]).isOverdue(on: today))
        #expect(try !entry("1", [:]).isOverdue(on: today))
    }
}
