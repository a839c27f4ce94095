import EngineTesting
import Foundation
import Testing

@Suite struct CalendarTests {
    let home: Home

    init() throws { home = try Home() }

    private func due(_ more: [String] = []) throws -> [[String: Any]] {
        let run = try Run(["followup", "export", "-o", "due.ics", "--force"] + more, in: home)
        guard run.status == 0 else { throw Home.Refused(errors: run.errors) }
        let read = try Engine.run("read_calendar.py", input: home.read("due.ics"))
        let calendar = try #require(try JSONSerialization.jsonObject(with: read) as? [String: Any])
        return calendar["events"] as? [[String: Any]] ?? []
    }

    @Test("icalendar reads a day for each open entry with a due date, and only those")
    func openEntries() throws {
        try home.putOnList([
            ["nr": "1401", "frist": "2018-12-31", "grunn": "lav nytte", "tema å ta opp": "tolk"],
            ["nr": "1411", "frist": "2018-02-01", "status": "ferdig"], ["nr": "1412"],
        ])
        let events = try due()
        #expect(events.count == 1)
        let event = try #require(events.first)
        #expect(event["start"] as? String == "2018-12-31")
        #expect(event["end"] as? String == "2019-01-01")
        #expect(event["isDay"] as? Bool == true)
        #expect((event["errors"] as? [Any])?.isEmpty == true)
        #expect(event["summary"] as? String == "SYNTETISKE SVAR · Flora: lav nytte")
        let description = try #require(event["description"] as? String)
        #expect(description.hasPrefix("SYNTETISKE SVAR\n"))
        #expect(description.contains("tolk"))
        #expect(try due().first?["uid"] as? String == event["uid"] as? String)
    }

    @Test(
        "hostile texts are read as they were written, in lines of 75 octets",
        arguments: [
            "komma, semikolon; omvendt\\skråstrek \\n og \"hermeteikn\"",
            String(repeating: "blåbærsyltetøy ŋ😀 ", count: 60), "BEGIN:VEVENT\nSUMMARY:falsk\nEND:VEVENT",
            "ATTENDEE:mailto:x@y.example", "a\u{301}\u{200D}e",
        ])
    func hostile(text: String) throws {
        try home.putOnList([["nr": "1401", "frist": "2018-12-31", "tema å ta opp": text]])
        let events = try due()
        #expect(events.count == 1)
        let description = try #require(events.first?["description"] as? String)
        #expect(description.contains(text.trimmingCharacters(in: .whitespaces)))
    }

    @Test("control characters do not reach a calendar")
    func controls() throws {
        try home.putOnList([["nr": "1401", "frist": "2018-12-31", "grunn": "rød \u{1B}[31m\u{7}tekst"]])
        #expect(try due().first?["summary"] as? String == "SYNTETISKE SVAR · Flora: rød [31mtekst")
    }
}
