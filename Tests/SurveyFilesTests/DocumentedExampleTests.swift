import Survey
import SurveyAnalytics
import Testing

@testable import SurveyFiles

/// The examples of the documents are held to what they say.
@Suite struct DocumentedExampleTests {
    private func examples(_ document: String) throws -> [String] {
        let project = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        let bytes = try FileBytes.read(path: project.joined(separator: "/") + "/docs/" + document)
        let parts = String(decoding: bytes, as: UTF8.self).split(
            separator: "```", omittingEmptySubsequences: false)
        return parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }
            .map { String($0.element.drop { !$0.isNewline }.dropFirst()) }
    }

    @Test func theCodingFrameIsWithoutMistake() throws {
        let example = try #require(try examples("themes.md").first)
        let frame = try ThemeFrameReader.read(Array(example.utf8), file: "t")
        #expect(frame.entries.map(\.item) == ["needs"])
        #expect(frame.entries[0].themes.map(\.id) == ["advice", "housing"])
        #expect(frame.entries[0].groups[0].words.count == 2)
    }

    @Test func theCodebookAndTheRegisterAreWithoutMistake() throws {
        let examples = try examples("codebook.md")
        try #require(examples.count == 5)
        let register = try RegisterReader.read(Array(examples[1].utf8), file: "r") {
            (name) throws(FileProblem) in
            let tables = ["units-2017.csv": 2, "series-2017.csv": 3, "code-changes-2017.csv": 4]
            guard let table = tables[name] else { throw FileProblem(.notFound, file: name) }
            return (name, Array(examples[table].utf8))
        }
        let codebook = try CodebookReader.read(Array(examples[0].utf8), file: "c", register: register)
        #expect(
            codebook.items.map(\.id) == [
                "result_target", "result_target_percent", "channels", "needs", "benefit.business",
                "benefit.interpreter",
            ])
        #expect(
            codebook.items[4].comparability(withWave: 2015)
                == Comparability(
                    wave: 2015, item: "benefit.business", degree: .not,
                    reason: Phrase(
                        nb: "skalaen hadde fire trinn", nn: "skalaen hadde fire trinn",
                        en: "the scale had four steps")))
        #expect(register.division("years")?.membership == [2, Division.none, 2])
        #expect(
            register.origin(ofUnit: "0710", in: 2016) == .merged([Predecessor(code: "0720", name: "Stokke")]))
        #expect(register.division("size")?.membership == [1, Division.none, 1])
    }
}
