import Survey
import SurveyAnalytics
import Testing

@testable import SurveyFiles

/// A catalogue of figures, and every mistake in it.
@Suite struct FigureReaderTests {
    private static let sample = """
        schema: 1
        figures:
          - {id: t, name: Tabell 1, title: Svar, kind: response, divisions: [size], frames: [kommuner]}
          - {id: "5", name: {nb: Figur 5, en: Figure 5}, title: Mål, kind: changes, item: target, waves: [2015, 2017], frames: [kommuner, bydeler]}
          - {id: "15", name: Figur 15, title: Nytte, kind: areas, battery: benefit, shows: steps, base: without-not-relevant, order: largest, by: "5", frames: [kommuner]}
          - {id: "16", name: Figur 16, title: Nytte, kind: area-changes, battery: benefit, shows: poor, waves: [2016, 2017], frames: [kommuner], order: largest}

        """

    private static func read(
        replacing text: String = "", with other: String = ""
    ) throws(FileProblem) -> FigureCatalogue {
        let changed = text.isEmpty ? sample : sample.replacing(text, with: other, maxReplacements: 1)
        return try FigureReader.read(Array(changed.utf8), file: "figures.yaml")
    }

    @Test func everyKeyIsRead() throws {
        let figures = try FigureReaderTests.read().figures
        #expect(figures.map(\.id) == ["t", "5", "15", "16"])
        #expect(figures[0].content == .response(divisions: ["size"]))
        #expect(figures[1].name == Phrase(nb: "Figur 5", nn: "Figur 5", en: "Figure 5"))
        #expect(figures[1].content == .changes(item: "target"))
        #expect(figures[1].waves == [2015, 2017])
        #expect(figures[1].frames == ["kommuner", "bydeler"])
        #expect(figures[1].order == .asked)
        #expect(figures[2].content == .areas(battery: "benefit", view: .steps))
        #expect(figures[2].base == .withoutNotRelevant)
        #expect(figures[2].order == .largest(series: "5"))
        #expect(figures[3].content == .areaChanges(battery: "benefit", part: .poor))
        #expect(figures[3].base == .withNotRelevant)
    }

    @Test(arguments: [
        ("schema: 1", "schema: 2", FileProblem.Kind.badValue, "2"),
        ("id: \"5\"", "id: t", .repeated, "t"),
        ("kind: response", "kind: pie", .badValue, "pie"),
        ("divisions: [size], ", "", .missingKey, "divisions"),
        ("frames: [kommuner]", "frames: []", .badValue, "frames"),
        ("frames: [kommuner]", "frames: [kommuner], waves: [2016, 2017]", .unknownKey, "waves"),
        ("frames: [kommuner]", "frames: [kommuner], by: good", .unknownKey, "by"),
        ("frames: [kommuner]", "frames: [kommuner], colour: red", .unknownKey, "colour"),
        ("item: target, ", "", .missingKey, "item"),
        ("waves: [2015, 2017], ", "", .missingKey, "waves"),
        ("waves: [2015, 2017]", "waves: [2017]", .badValue, "waves"),
        ("waves: [2015, 2017]", "waves: [2017, 2015]", .badValue, "waves"),
        ("waves: [2015, 2017]", "waves: [i fjor, 2017]", .badValue, "i fjor"),
        ("shows: steps", "shows: colours", .badValue, "colours"),
        ("shows: poor", "shows: steps", .badValue, "steps"),
        ("base: without-not-relevant", "base: some", .badValue, "some"),
    ])
    func aMistakeIsNamed(_ text: String, _ other: String, _ kind: FileProblem.Kind, _ subject: String) {
        let problem = #expect(throws: FileProblem.self) {
            try FigureReaderTests.read(replacing: text, with: other)
        }
        #expect(problem?.kind == kind)
        #expect(problem?.subject == subject)
        #expect(problem?.line != nil)
    }

    /// The example of docs/figures.md is held to what it says.
    @Test func theDocumentedExampleIsWithoutMistake() throws {
        let project = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        let bytes = try FileBytes.read(path: project.joined(separator: "/") + "/docs/figures.md")
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "```")
        let example = try #require(parts.first { $0.hasPrefix("yaml\n") }).dropFirst("yaml\n".count)
        let catalogue = try FigureReader.read(Array(example.utf8), file: "figures.yaml")
        #expect(catalogue.figures.map(\.id) == ["table1", "5", "15"])
    }
}
