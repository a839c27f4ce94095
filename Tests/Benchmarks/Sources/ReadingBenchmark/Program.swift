import Foundation
import Survey
import SurveyFiles

/// Times the reading of a file: `ReadingBenchmark cells FILE RUNS` makes a text of every cell, `ReadingBenchmark wave FILE
/// RUNS` reads a wave with a question a column.
///
/// What was measured goes to the output as JSON: the median in seconds of processor time, how many bytes the texts have, the peak of the
/// memory in kilobytes, and how often progress was told.
@main
struct Program {
    struct Result: Encodable {
        let seconds: Double
        let letters: Int
        let peak: Int
        let steps: Int
    }

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let runs = Int(arguments[3]), runs > 0 else {
            print("usage: ReadingBenchmark cells|wave FILE RUNS")
            return
        }
        let body = arguments[1] == "cells" ? cells : wave
        var (times, letters, steps): ([Double], Int, Int) = ([], 0, 0)
        for _ in 0..<runs {
            steps = 0
            let start = clock()
            letters = try body(arguments[2]) { _ in steps += 1 }
            times.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
        }
        let result = Result(
            seconds: times.sorted()[runs / 2], letters: letters, peak: try peak(), steps: steps)
        print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
    }

    /// Makes a text of every cell.
    private static func cells(_ path: String, progress: (Double) -> Void) throws -> Int {
        let source = try TableSource(FileBytes.read(path: path), file: path)
        var letters = 0
        try withoutActuallyEscaping(progress) { progress in
            try source.readRows(progress: Headway(progress)) { row in
                for place in 0..<row.count { letters += row.text(place).utf8.count }
                return true
            }
        }
        return letters
    }

    /// Reads a wave in which each column is a question, and each unit answers many times.
    private static func wave(_ path: String, progress: (Double) -> Void) throws -> Int {
        let units = (0..<357).map { Unit(code: "\(1000 + $0)", name: "", officialName: "", frame: "all") }
        let register = Register(
            year: 2017, units: units,
            frames: [Frame(id: "all", label: Phrase("all"), one: Phrase("one"))],
            divisions: [], mainDivision: "")
        let categories = (1...5).map { Category(id: "\($0)", code: Int32($0), label: Phrase("label \($0)")) }
        let items = (1..<20).map {
            Item(
                id: "q\($0)", kind: .single, label: Phrase("question \($0)"), short: Phrase("q\($0)"),
                section: "all", columns: ["q\($0)"], categories: categories)
        }
        let codebook = Codebook(
            survey: "random", wave: 2017, title: Phrase("random"), isSynthetic: true,
            layout: FileLayout(unit: "unit"), sections: [Section(id: "all", label: Phrase("all"))],
            areas: [], batteries: [], items: items)
        return try withoutActuallyEscaping(progress) { progress in
            try WaveReader.read(
                path: path, codebook: codebook, register: register, importedAt: nil,
                progress: Headway(progress)
            ).provenance.rows
        }
    }

    private static func peak() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }
}
