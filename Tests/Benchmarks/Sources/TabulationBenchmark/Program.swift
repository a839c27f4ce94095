import Foundation
import SurveyAnalytics

/// Times the tabulation of a made-up wave: `TabulationBenchmark UNITS ITEMS RUNS FOLDER`.
///
/// The bytes that were tabulated go to the folder, for other engines to tabulate. What was measured goes to the output
/// as JSON: medians in seconds, and the counts.
@main
struct Program {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let units = Int(arguments[1]), let items = Int(arguments[2]),
            let runs = Int(arguments[3]), runs > 0
        else {
            print("usage: TabulationBenchmark UNITS ITEMS RUNS FOLDER")
            return
        }
        let data = RandomAnswers(units: units, items: items, seed: 20_170_101)
        try data.write(to: URL(filePath: arguments[4]))
        let measured = try Measurements(of: data, runs: runs)
        print(String(decoding: try JSONEncoder().encode(measured), as: UTF8.self))
    }
}
