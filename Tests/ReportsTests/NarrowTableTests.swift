import FollowUp
import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Testing

@testable import Reports

@Suite struct NarrowTableTests {
    private let columns = [
        Table.Column("navn"), Table.Column("antall svar", .number), Table.Column("hvorfor"),
    ]
    private let rows: [[Table.Cell]] = [
        [.text("Ås"), .whole(12345), .text("lav samlet, behov for opplæringstiltak")],
        [.text("Flora"), .whole(7), .text("")],
    ]

    private func text(_ width: Int?) -> String {
        TextTable(.bokmaal, width: width).text(of: Table(title: "Tittel", columns: columns, rows: rows))
    }

    @Test("a table that fits is the same as without a width") func wide() {
        #expect(text(80) == text(nil))
    }

    @Test("the widest column is narrowed first, at blanks, and no number is broken") func narrow() {
        let expected = """
            Tittel
            navn     antall  hvorfor
                       svar
            ─────  ────────  ────────────────
            Ås       12 345  lav samlet,
                             behov for
                             opplæringstiltak
            Flora         7

            """
        #expect(text(33).replacing(/[\u{A0}\u{202F}\u{2009}]/, with: " ") == expected)
    }

    @Test("words are broken where nothing else helps, and lines stay within the width", arguments: 24...60)
    func lines(width: Int) {
        let text = text(width)
        #expect(text.split(separator: "\n").allSatisfy { TextWidth.of($0) <= width })
        let letters = text.filter { $0.isLetter }
        #expect("opplæringstiltak".allSatisfy(letters.contains))
        #expect(text.contains(/12.345/))
    }

    @Test("a title that is too wide goes on on the next line") func title() {
        let table = Table(title: "Hva som er galt i filen", columns: [Table.Column("a")], rows: [])
        #expect(TextTable(.bokmaal, width: 12).text(of: table).hasPrefix("Hva som er\ngalt i filen\na\n"))
    }

    @Test("what the command prints fits 80 columns", arguments: Language.allCases)
    func reports(language: Language) throws {
        let source = try Documents.source(language)
        let wave = source.wave
        var matches = UnitMatches()
        for row in 2..<40 {
            matches.add(
                UnitMatch(row: row, value: "Kommunen ved fjorden", found: nil, suggestions: [1, 2, 3]))
        }
        let earlier = try #require(Documents.survey?.waves.dropLast().last)
        let survey = try #require(Documents.survey)
        let stored = StoredWave(
            id: WaveID(survey: "imdi-kommuneundersokelse", year: 2017),
            provenance: Provenance(
                file: "svar fra kommunene 2017.csv", sha256: String(repeating: "a", count: 64),
                importedAt: 1_514_971_800, rows: 322), responses: 322, issues: 12)
        let reports: [any Report] = [
            ImportReport(ImportPreview(wave, matches: matches, before: earlier), language),
            ImportsReport([StoredImport(number: 1, wave: stored, undoneAt: 1_514_971_900)], source),
            UnitsReport(UnitsReport.Choice(), source), QuestionsReport(source), FlagsReport(.country, source),
            SimilarReport(3, source), ResponseReport(region: nil, by: nil, survey: survey, source),
        ]
        for report in reports {
            let lines = report.text(as: .table, width: 80).split(separator: "\n")
            #expect(lines.filter { TextWidth.of($0) > 80 } == [], "\(type(of: report))")
        }
    }
}
