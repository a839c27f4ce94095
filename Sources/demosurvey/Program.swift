import Glibc

/// Makes the demo survey: reads the register, the codebook, the recipe and the phrases, and writes the answers. Then the
/// registers of later years, from that of 2017 and the changes of codes since.
///
/// Use: `demosurvey [FOLDER [OUTPUT]]`. The folder is `Fixtures` where nothing else is said, and the output goes
/// to the folder itself.
@main
struct Program {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        let folder = arguments.first ?? "Fixtures"
        do {
            let sources = FixtureFolder(path: folder)
            let files =
                try sources.demoSurvey(seed: DemoSurvey.seed).files + sources.laterRegisters().files
            try FixtureFolder(path: arguments.dropFirst().first ?? folder).write(files)
            for (name, bytes) in files { print("\(name): \(bytes.count) bytes") }
        } catch {
            print("demosurvey: \(error)")
            exit(1)
        }
    }
}
