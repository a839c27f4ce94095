import Glibc

/// Makes the demo survey: reads the register, the codebook, the recipe and the phrases, and writes the answers.
///
/// Use: `demosurvey [FOLDER [OUTPUT]]`. The folder is `Fixtures` where nothing else is said, and the output goes
/// to the folder itself.
@main
struct Program {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        let folder = arguments.first ?? "Fixtures"
        do {
            let demo = try FixtureFolder(path: folder).demoSurvey(seed: DemoSurvey.seed)
            try FixtureFolder(path: arguments.dropFirst().first ?? folder).write(demo)
            for (name, bytes) in demo.files { print("\(name): \(bytes.count) bytes") }
        } catch {
            print("demosurvey: \(error)")
            exit(1)
        }
    }
}
