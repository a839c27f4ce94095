import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Testing

@testable import Reports

@Suite("What a screen says, as files")
struct ScreenReportTests {
    private func report(_ language: Language = .bokmaal, tables: Int = 1) throws -> ScreenReport {
        let share = Share(count: 17, base: 58, units: 85)
        let table = Table(
            title: "Svar", columns: [.init("kommune"), .init("innb.", .number), .init("andel", .share)],
            rows: [
                [.text("Flora"), .whole(11_923), .share(share)], [.text("=1+1"), .whole(nil), .share(nil)],
            ])
        var grid = Grid(Size(width: 20, height: 2))
        grid.put("Flora <&> ▆", x: 0, y: 0, role: .heading)
        return ScreenReport(
            try Documents.source(language), title: "Kommuner", notes: ["61 av 85 svarte"],
            tables: Array(repeating: table, count: tables), figure: nil, picture: grid)
    }

    @Test("text says what it is about, that answers are made up, and every number with its base")
    func text() throws {
        let text = try report().plainText
        #expect(text.hasPrefix("Kommuner\nSYNTETISKE SVAR\n61 av 85 svarte\n"))
        #expect(text.contains("17 av 58"))
    }

    @Test("CSV of one table is rows under one heading, each with its basis")
    func csv() throws {
        let lines = String(decoding: try report().csv, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 3)
        #expect(lines[0].split(separator: ";").count == 2 + 9 + 1)
        #expect(lines[1].hasPrefix("Flora;11923;17;58;85;29,3;"))
        #expect(lines[2].hasPrefix("'=1+1;"))
    }

    @Test("several tables stand below each other, each under its title")
    func tables() throws {
        let text = String(decoding: try report(tables: 2).csv, as: UTF8.self)
        #expect(text.contains("\r\n\r\nSvar\r\n"))
    }

    @Test("the workbook is what another program reads: numbers as numbers, words as words")
    func workbook() throws {
        let bytes = try report(tables: 2).workbook(writtenAt: 0, program: "regionblikk").bytes(file: "a.xlsx")
        let book = try ReadWorkbook(bytes)
        #expect(book.sheets.count == 2)
        let rows = book.sheets[0].rows
        let heading = try #require(rows.firstIndex { $0.first??.value == "kommune" })
        #expect(rows[heading + 1][1]?.kind == "n" && rows[heading + 1][1]?.value == "11923")
        #expect(rows[heading + 2][0]?.kind == "s" && rows[heading + 2][0]?.value == "=1+1")
        #expect(rows[0][0]?.value.contains("SYNTETISKE SVAR") == true)
    }

    @Test("JSON has the same rows, and nothing where there is nothing")
    func json() throws {
        let text = try report().json
        #expect(text.contains("\"Flora\"") && text.contains("11923") && text.contains("null"))
    }

    @Test("the picture of the screen is a document with its words escaped")
    func picture() throws {
        let svg = try report().svg
        #expect(svg.contains("Flora &lt;&amp;&gt; ▆"))
        #expect(svg.contains("<title>Kommuner</title>"))
    }
}
