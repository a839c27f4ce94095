import Survey
import SurveyAnalytics
import Testing

@testable import SurveyFiles

@Suite struct ThemeFrameReaderTests {
    private let text = """
        schema: 1
        items:
          - item: needs
            except: ["* er ikke … problem*"]
            themes:
              - id: advice
                label: {nb: Råd, nn: Råd, en: Advice}
                patterns: ["råd+", "veiled*|rettlei*"]
                except: ["råd til"]
              - {id: none, label: Ingen}
            words:
              - id: help
                label: Hjelp
                words: [{label: råd, patterns: ["råd+"]}]
          - {item: other}
        """

    private func read(_ text: String) throws(FileProblem) -> ThemeFrame {
        try ThemeFrameReader.read(Array(text.utf8), file: "themes.yaml")
    }

    @Test func aFrameHasItemsThemesExceptionsAndWords() throws {
        let frame = try read(text)
        #expect(frame.entries.map(\.item) == ["needs", "other"])
        let entry = try #require(frame.entry(ofItem: "needs"))
        #expect(entry.themes.map(\.id) == ["advice", "none"])
        #expect(entry.themes[0].label.en == "Advice")
        #expect(entry.themes[0].patterns.map(\.text) == ["råd+", "veiled*|rettlei*"])
        #expect(entry.themes[0].exceptions.map(\.text) == ["råd til"])
        #expect(entry.themes[1].patterns.isEmpty)
        #expect(entry.exceptions.count == 1)
        #expect(entry.groups.map(\.id) == ["help"])
        #expect(entry.groups[0].words[0].label == Phrase("råd"))
    }

    @Test(arguments: [
        ("schema: 1", "schema: 2", FileProblem.Kind.badValue, 1, 9),
        ("råd til", "råd, til", .badValue, 9, 18),
        ("id: none", "id: advice", .repeated, 10, 14),
        ("patterns: [\"råd+\", ", "pattern: [\"råd+\", ", .unknownKey, 8, 9),
        ("item: other", "item: needs", .repeated, 15, 12),
        ("{id: none, label: Ingen}", "{id: none}", .missingKey, 10, 9),
        ("[{label: råd, patterns", "[{label: råd, words", .unknownKey, 14, 30),
    ])
    func aMistakeIsShownWhereItStands(
        _ old: String, _ new: String, _ kind: FileProblem.Kind, _ line: Int, _ column: Int
    ) throws {
        let mistaken = text.replacing(old, with: new, maxReplacements: 1)
        let problem = #expect(throws: FileProblem.self) { _ = try read(mistaken) }
        #expect(problem?.kind == kind)
        #expect(problem?.file == "themes.yaml")
        #expect([problem?.line, problem?.column] == [line, column])
    }

    @Test func whatIsShippedIsWithoutMistakeAndKnowsEveryText() throws {
        let project = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        let folder = project.joined(separator: "/") + "/Fixtures/survey"
        let frame = try ThemeFrameReader.read(path: folder + "/themes.yaml")
        let wave = try SurveyFolder.read(path: folder).newest
        let texts = wave.codebook.items.filter { $0.kind == .text }.map(\.id)
        #expect(frame.entries.map(\.item).sorted() == texts.sorted())
    }
}
