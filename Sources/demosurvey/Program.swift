import FoundationEssentials
import Survey
import SurveyFiles

/// Makes the demo survey: reads the register, the codebook, the recipe and the phrases, and writes the answers.
///
/// Use: `demosurvey [FOLDER]`; the folder is `Fixtures` where nothing else is said.
@main
struct Program {
    static func main() throws {
        let folder = FixtureFolder(path: CommandLine.arguments.dropFirst().first ?? "Fixtures")
        let demo = try folder.demoSurvey(seed: DemoSurvey.seed)
        for (name, bytes) in demo.files {
            try Data(bytes).write(to: folder.url(name), options: .atomic)
            print("\(name): \(bytes.count) bytes")
        }
    }
}
