import Survey
import Testing

@testable import SurveyFiles

@Suite("Traits of a register")
struct TraitReaderTests {
    private func read(_ similarity: String) throws -> [UnitTrait] {
        let label = Phrase("bosatt")
        let reader = TraitReader(
            characteristics: [Characteristic(id: "population", label: Phrase("innbyggere"), values: [])],
            divisions: [Division(id: "size", label: Phrase("størrelse"), classes: [], membership: [])],
            series: [YearSeries(id: "settled", label: label, years: [], values: [])])
        return try reader.traits(YAMLValue.document(Array(similarity.utf8), file: "r"))
    }

    @Test("each source, with its own words or those of the source")
    func sources() throws {
        let traits = try read(
            """
            - {characteristic: population, scale: log}
            - {division: size, label: {nb: a, nn: b, en: c}}
            - {series: settled, from: 2012, to: 2017}
            """)
        #expect(
            traits == [
                UnitTrait(source: .characteristic("population"), scale: .log, label: Phrase("innbyggere")),
                UnitTrait(source: .division("size"), scale: .plain, label: Phrase(nb: "a", nn: "b", en: "c")),
                UnitTrait(
                    source: .series("settled", from: 2012, to: 2017), scale: .plain, label: Phrase("bosatt")),
            ])
    }

    @Test(
        "mistakes are pointed at",
        arguments: [
            ("- {characteristic: people}", FileProblem.Kind.danglingReference, "people"),
            ("- {division: size, from: 2012}", .unknownKey, "from"),
            ("- {series: settled, from: 2017, to: 2012}", .badValue, "2012"),
            ("- {series: settled, from: 2017}", .missingKey, "to"),
            ("- {scale: log}", .missingKey, "series"),
            ("- {division: size, scale: square}", .badValue, "square"),
            ("[{division: size}, {division: size}]", .repeated, "size"),
        ])
    func mistakes(text: String, kind: FileProblem.Kind, subject: String) throws {
        let problem = try #require(#expect(throws: FileProblem.self) { try read(text) })
        #expect(problem.kind == kind)
        #expect(problem.subject == subject)
    }
}
