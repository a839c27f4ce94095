import Foundation
import SurveyFiles
import Testing

/// The generator itself, run as a program.
@Suite struct GeneratorTests {
    @Test func makingTheDemoSurveyAgainGivesTheSameBytes() throws {
        let output = FileManager.default.temporaryDirectory.appending(path: "demosurvey-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let run = Process()
        run.executableURL = try GeneratorTests.program
        run.arguments = [Demo.folder, output.path()]
        run.standardOutput = FileHandle.nullDevice
        try run.run()
        run.waitUntilExit()
        #expect(run.terminationStatus == 0)
        let registers =
            [2018, 2019, 2020, 2024].flatMap {
                ["registers/units-\($0).csv", "registers/register-\($0).yaml"]
            }
            + ["registers/known.registers"]
        let answers = [2014, 2015, 2016, 2017].map { "survey/answers-\($0).csv" }
        for name in answers + ["truth/themes-2016.csv", "truth/themes-2017.csv", "demo.survey"] + registers {
            let made = try FileBytes.read(path: output.path() + "/" + name)
            let shipped = try FileBytes.read(path: Demo.folder + "/" + name)
            #expect(made == shipped, "\(name) differs: make fixtures")
        }
    }

    /// The generator lies beside the running tests.
    private static var program: URL {
        get throws {
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(filePath: tests).deletingLastPathComponent().appending(path: "demosurvey")
        }
    }
}
