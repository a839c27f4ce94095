import FollowUp
import Survey
import Synchronization
import Testing

@Suite struct ContactMergeTests {
    let office = Office()

    init() throws {
        try office.perform(
            .addContact(
                unit: "1401",
                ContactDraft(name: "Kari Hansen", role: "rådgiver", email: "kari@flora.example")))
    }

    private func merge(_ rows: [(String, ContactDraft)]) -> ContactMerge {
        var count = 0
        return ContactMerge(
            rows.enumerated().map { ContactRow(line: $0 + 2, unit: $1.0, draft: $1.1) }, book: office.book
        ) {
            count += 1
            return "new-\(count)"
        }
    }

    @Test("somebody new is added, and the same person of the same unit is never doubled")
    func additions() {
        let merge = merge([
            ("1401", ContactDraft(name: "kari hansen")), ("1411", ContactDraft(name: "Kari Hansen")),
            ("1411", ContactDraft(name: "KARI HANSEN", phone: "12 34 56 78")),
        ])
        #expect(merge.changes.map(\.unit) == ["1411", "1411"])
        #expect(merge.records.filter { $0.version == 0 }.map(\.key.id) == ["new-1"])
        #expect(merge.records.last?.after[.phone] == "12 34 56 78")
    }

    @Test("an address says more than a name, and an empty cell leaves what is known")
    func changes() {
        let merge = merge([
            ("1401", ContactDraft(name: "Kari Berg", email: "KARI@flora.example"))
        ])
        #expect(merge.records.map(\.version) == [1])
        #expect(merge.changes.first?.before?.name == "Kari Hansen")
        #expect(merge.changes.first?.after.name == "Kari Berg")
        #expect(merge.changes.first?.after.role == "rådgiver")
    }

    @Test("what is known already is no change, and nobody is nobody")
    func nothing() {
        let known = ContactDraft(name: "Kari Hansen", email: "kari@flora.example")
        #expect(merge([("1401", known), ("1401", ContactDraft(name: " "))]).records.isEmpty)
    }

    @Test("taken as one edit, which one undo takes back")
    func undo() throws {
        let rows = [
            ContactRow(line: 2, unit: "1401", draft: ContactDraft(name: "Per")),
            ContactRow(line: 3, unit: "1411", draft: ContactDraft(name: "Liv")),
        ]
        let ids = Ids()
        _ = try office.desk("Ada").take(rows) { ids.next() }
        #expect(office.book.contacts["1411"]?.map(\.draft.name) == ["Liv"])
        #expect(office.book.contacts["1401"]?.map(\.draft.name) == ["Kari Hansen", "Per"])
        try office.perform(.undo)
        #expect(office.book.contacts["1411"] == nil)
        #expect(office.book.contacts["1401"]?.count == 1)
    }
}

/// Ids one after the other.
private final class Ids: Sendable {
    private let made = Mutex(0)

    func next() -> String {
        made.withLock { made in
            made += 1
            return "made-\(made)"
        }
    }
}
