import FollowUp
import Survey
import SurveyAnalytics
import Testing
import Wording

@testable import Dashboard

@Suite("Sentences with numbers")
struct SentenceTests {
    private let numbers = Numbers(.bokmaal)

    @Test("p and q are written alike: three decimals, never zero, never broken across lines")
    func probabilities() {
        #expect(PanelWords.probability(0.0214, numbers) == "p\u{A0}=\u{A0}0,021")
        #expect(PanelWords.probability(0.004, called: "q", numbers) == "q\u{A0}=\u{A0}0,004")
        #expect(PanelWords.probability(0.0001, called: "q", numbers) == "q\u{A0}<\u{A0}0,001")
    }

    @Test("waves that did not put a question are told in one sentence")
    func notAsked() {
        #expect(
            PanelWords.notAsked(in: [2014, 2015, 2016]).nb
                == "Spørsmålet ble ikke stilt i 2014, 2015 og 2016.")
        #expect(PanelWords.refusal(.noSuchItem(year: 2016)).en == "The question was not asked in 2016.")
    }

    @Test("one of a thing is one")
    func plural() {
        #expect(UnitWords.outsideBase(1, numbers: Numbers(.english)).en == "1 answer, outside n")
        #expect(UnitWords.outsideBase(2, numbers: Numbers(.english)).en == "2 answers, outside n")
        #expect(ReportWords.unitCount(1).nb == "1 enhet" && ReportWords.unitCount(85).en == "85 units")
    }

    @Test("a question that was never put before is not called one that cannot be compared")
    func neverAsked() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        try driver.press("Enter", "4")
        let rows = driver.state.front.sectionRows ?? []
        let texts = rows.map { $0.spans.map(\.text).joined() }
        #expect(texts.contains("Ikke stilt tidligere år"))
        #expect(rows.compactMap(\.note).contains("Spørsmålet ble ikke stilt i 2014, 2015 og 2016."))
        #expect(texts.contains { $0.contains("– ikke stilt") })
    }

    @Test("names come in the order of the register, whatever the records are called")
    func order() {
        func key(_ id: String) -> RecordKey { RecordKey(.entry, id) }
        let records = [("a", "0204"), ("b", "0201")].map { id, unit in
            Record(
                key: key(id), scope: RecordScope(survey: "sample", year: 2017, unit: unit), version: 1,
                fields: [.status: "agreed"])
        }
        let edit = KeptEdit(
            number: 1, kind: .changed, survey: "sample", signature: Signature(who: "Kari", when: 0),
            target: nil,
            changes: records.map { FieldChange(key: $0.key, field: .status, before: "new", after: "agreed") })
        let book = FollowUpBook(
            of: WaveID(survey: "sample", year: 2017), records: records, edition: 1, codesNow: [:])
        #expect(EditWords.deed(edit, book: book, names: { $0 }).nb == "endret status for 0201 og 0204")
    }

    @Test("a key is known by what any language calls it")
    func keyNames() {
        #expect(KeyWords.plainName("Mellomrom") == "Space" && KeyWords.plainName("høgre") == "Right")
        #expect(KeyWords.plainName("↑") == "Up" && KeyWords.plainName("PgDn") == "PgDn")
    }
}
