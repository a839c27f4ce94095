import SurveyAnalytics
import Testing

@testable import Reports
import Tables

@Suite struct TextTableTests {
    private func text(_ columns: [Table.Column], _ rows: [[Table.Cell]]) -> String {
        TextTable(.bokmaal).text(of: Table(title: "Tittel", columns: columns, rows: rows))
    }

    @Test("words stand to the left, numbers to the right, and no line ends with blanks")
    func columns() {
        let text = text(
            [Table.Column("navn"), Table.Column("antall", .number), Table.Column("x")],
            [[.text("Ås"), .whole(12), .text("")], [.text("Flora"), .whole(nil), .text("ja")]])
        let expected = """
            Tittel
            navn   antall  x
            ─────  ──────  ──
            Ås         12
            Flora       –  ja

            """
        #expect(text == expected)
    }

    @Test("control characters are shown as symbols and never reach the terminal")
    func control() {
        let text = text([Table.Column("a")], [[.text("\u{1B}[31mrød\u{202E}\n\u{9B}")]])
        #expect(
            text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.properties.isBidiControl && $0.value >= 0x20 })
        #expect(text.contains("␛[31mrød\u{FFFD}␊\u{FFFD}"))
    }

    @Test("a share: 17 of 58 among 85 is 29 %, 17 av 58 with its interval")
    func share() throws {
        let share = Share(count: 17, base: 58, units: 85)
        let interval = try #require(share.interval.value)
        let text = text([Table.Column("andel", .share)], [[.share(share)]])
        #expect(text.contains("29\u{A0}%, 17 av 58 (\(interval.lowPercent)–\(interval.highPercent))"))
    }

    @Test("a base below five is told in counts; a share that is known has no interval")
    func smallAndKnown() {
        #expect(
            text([Table.Column("a", .share)], [[.share(Share(count: 2, base: 4, units: 9))]]).contains(
                "2 av 4\n"))
        #expect(
            text([Table.Column("a", .share)], [[.share(Share(count: 7, base: 9, units: 9))]]).contains(
                "78\u{A0}%, 7 av 9\n"))
    }

    @Test("a mean has an interval where some are silent and at least five answered")
    func mean() throws {
        func text(_ count: Int, of units: Int) throws -> String {
            let values = [(value: 2, count: 1), (value: 4, count: count - 1)]
            let mean = try #require(Mean(of: values, known: count, units: units))
            return self.text([Table.Column("a", .mean)], [[.mean(MeanFigure(.found(mean)))]])
        }
        #expect(try text(5, of: 5).contains("3,6, n=5 av 5\n"))
        #expect(try text(4, of: 9).contains("3,5, n=4 av 9\n"))
        #expect(try text(5, of: 9).contains(/3,6 \(\d,\d–\d,\d\), n=5 av 9\n/))
    }
}
