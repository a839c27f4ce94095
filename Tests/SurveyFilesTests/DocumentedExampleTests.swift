import Survey
import Testing

@testable import SurveyFiles

/// The examples of docs/codebook.md are held to what they say.
@Suite struct DocumentedExampleTests {
    private let examples: [String]

    init() throws {
        let project = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        let bytes = try FileBytes.read(path: project.joined(separator: "/") + "/docs/codebook.md")
        let parts = String(decoding: bytes, as: UTF8.self).split(
            separator: "```", omittingEmptySubsequences: false)
        examples = parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }
            .map { String($0.element.drop { !$0.isNewline }.dropFirst()) }
    }

    @Test func theCodebookAndTheRegisterAreWithoutMistake() throws {
        try #require(examples.count == 4)
        let register = try RegisterReader.read(Array(examples[1].utf8), file: "r") {
            (name) throws(FileProblem) in
            (name, Array(examples[name == "units-2017.csv" ? 2 : 3].utf8))
        }
        let codebook = try CodebookReader.read(Array(examples[0].utf8), file: "c", frames: register.frames)
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
        #expect(register.division("size")?.membership == [1, Division.none, 1])
    }
}
