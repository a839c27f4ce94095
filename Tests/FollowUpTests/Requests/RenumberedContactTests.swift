import FollowUp
import Store
import Survey
import Testing

/// Kari was noted at 0101 Halden in 2017; the next wave has it as 3001. Flora (1401) became Kinn (4602).
@Suite("Contacts of units with a new number")
struct RenumberedContactTests {
    private let office = Office()
    private let register = Register(
        year: 2020,
        units: ["3001", "4602"].map { Unit(code: $0, name: $0, officialName: $0, frame: "k") },
        frames: [Frame(id: "k", label: Phrase("k"), one: Phrase("k"))], divisions: [],
        mainDivision: "region",
        codeChanges: [
            CodeChange(kind: .renumber, from: "0101", to: "3001", year: 2020),
            CodeChange(kind: .merge, from: "1401", fromName: "Flora", to: "4602", year: 2020),
        ])
    private let next = WaveID(survey: "test", year: 2020)

    init() throws {
        try office.perform(.addContact(unit: "0101", ContactDraft(name: "Kari")))
        try office.perform(.addContact(unit: "1401", ContactDraft(name: "Per")))
    }

    private var book: FollowUpBook {
        get throws { try office.store.book(of: next, codesNow: register.codesNow) }
    }

    @Test("are found under the new one, in their history too, and written where they were")
    func renumbered() throws {
        let kari = try #require(try book.contacts["3001"]?.first)
        #expect(kari.draft.name == "Kari")
        #expect(kari.unit == "3001")
        #expect(try book.contacts["0101"] == nil)
        let desk = FollowUpDesk(
            store: office.store, wave: next, who: "Ola",
            moment: Moment(seconds: 0, day: Day(ordinal: 18_500)),
            codesNow: register.codesNow)
        let changed = try desk.perform(
            .changeContact(kari, ContactDraft(name: "Kari Berg")), flags: { _ in [] }, newID: { "x" })
        #expect(changed.book.contacts["3001"]?.map(\.draft.name) == ["Kari Berg"])
        #expect(changed.book.records[kari.record.key]?.scope.unit == "0101")
        #expect(office.book.contacts["0101"]?.map(\.draft.name) == ["Kari Berg"])
        let history = office.store.history(ofSurvey: "test")
        #expect(history.edits(ofUnit: "3001", in: changed.book).count == 2)
    }

    @Test("of merged units stay where they were, and are told of with them")
    func merged() throws {
        #expect(try book.contacts["4602"] == nil)
        let all = try book.contacts(ofUnit: "4602", in: register)
        #expect(all.map(\.unit) == ["1401"])
        #expect(all.map(\.draft.name) == ["Per"])
        #expect(try book.contacts(ofUnit: "3001", in: register) == book.contacts["3001"])
    }
}
