import FoundationEssentials
import Survey
import SurveyFiles

/// The folder in which the demo survey's sources lie, and what is made of them.
struct FixtureFolder {
    let path: String

    /// The year that the demo survey is about.
    static let year = 2017

    /// The place of a file of the folder.
    func url(_ name: String) -> URL {
        URL(filePath: "\(path)/\(name)")
    }

    /// The demo survey of a seed.
    func demoSurvey(seed: UInt64) throws -> DemoSurvey {
        let register = try RegisterReader.read(path: "\(path)/survey/register-\(FixtureFolder.year).yaml")
        let codebook = try CodebookReader.read(path: "\(path)/survey/codebook-\(FixtureFolder.year).yaml")
        let recipe = try RecipeFolder(
            contents: { try bytes("recipe/\($0)") }, frames: register.frames.map(\.id),
            year: FixtureFolder.year
        ).recipe()
        let texts = codebook.items.filter { $0.kind == .text }.map(\.id)
        let phrasebook = try PhraseFolder.phrasebook(items: texts) { try bytes("phrases/\($0)") }
        return try DemoSurvey(
            register: register, codebook: codebook, recipe: recipe, phrasebook: phrasebook, seed: seed)
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: url(name)))
    }
}
