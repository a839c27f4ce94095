import Survey
import Testing

@testable import Workspace

@Suite struct LookupTests {
    private let division = Division(
        id: "region", label: Phrase("region"),
        classes: [
            Division.Class(id: "sor", label: Phrase("IMDi Sør")),
            Division.Class(id: "indre-ost", label: Phrase("IMDi Indre Øst")),
            Division.Class(id: "ost", label: Phrase("IMDi Øst")),
        ], membership: [])

    @Test(
        "a class is meant by its id, its label, or the label without its first word",
        arguments: [
            ("sor", "sor"), ("Sør", "sor"), ("IMDI SØR", "sor"), ("Indre Øst", "indre-ost"),
            ("indre-øst", "indre-ost"), ("indre-ost", "indre-ost"), ("indre ost", "indre-ost"),
            ("øst", "ost"),
        ])
    func found(text: String, id: String) {
        #expect(division.ofClass(meantBy: text)?.id == id)
    }

    @Test("anything else is not", arguments: ["", "IMDi", "indre", "s", "nord"])
    func notFound(text: String) {
        #expect(division.ofClass(meantBy: text) == nil)
    }
}
