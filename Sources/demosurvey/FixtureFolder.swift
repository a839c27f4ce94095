import FoundationEssentials
import Survey
import SurveyFiles

/// The folder in which the demo survey's sources lie, and what is made of them.
struct FixtureFolder {
    let path: String

    /// The place of a file of the folder.
    func url(_ name: String) -> URL {
        URL(filePath: "\(path)/\(name)")
    }

    /// The demo survey of a seed.
    func demoSurvey(seed: UInt64) throws -> DemoSurvey {
        let sources = try DemoSurvey.years.map(source)
        let texts = sources.flatMap { $0.codebook.items }.filter { $0.kind == .text }.map(\.id)
        let phrasebook = try PhraseFolder.phrasebook(items: texts) { try bytes("phrases/\($0)") }
        return try DemoSurvey(sources: sources, phrasebook: phrasebook, seed: seed)
    }

    private func source(ofYear year: Int) throws -> WaveSource {
        let register = try RegisterReader.read(path: "\(path)/survey/register-\(year).yaml")
        let codebook = try CodebookReader.read(
            path: "\(path)/survey/codebook-\(year).yaml", register: register)
        let recipe = try RecipeFolder(
            contents: { try bytes("recipe/\($0)") }, frames: register.frames.map(\.id), year: year
        ).recipe()
        return WaveSource(register: register, codebook: codebook, recipe: recipe)
    }

    /// The registers since 2017.
    func laterRegisters() throws -> LaterRegisters {
        try LaterRegisters(bytes)
    }

    /// Writes files, in folders that are made where they are missing.
    func write(_ files: [(name: String, bytes: [UInt8])]) throws {
        for (name, bytes) in files {
            let place = url(name)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: place, options: .atomic)
        }
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: url(name)))
    }
}
