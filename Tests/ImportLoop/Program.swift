import Foundation
import Store
import Survey

/// Imports one wave again and again, each time with other answers, and says so when it is confirmed:
/// `ImportLoop STORE SURVEY TIMES`. Tests kill it, or let several run at once.
@main
struct Program {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let times = Int32(arguments[3]) else { return }
        let store = try SQLiteStore.open(at: arguments[1])
        for number in 1...times {
            try store.importWave(wave(survey: arguments[2], answer: number), replacing: true)
            // `print` would keep the line back until there are many.
            try FileHandle.standardOutput.write(contentsOf: Data("\(number)\n".utf8))
        }
    }

    /// A wave of many units that all gave the same answer, so that half of it can be told from the whole.
    static func wave(survey: String, answer: Int32) -> Wave {
        let units = (0..<2000).map {
            Unit(code: "\($0)", name: "Kommune \($0)", officialName: "Kommune \($0)", frame: "kommuner")
        }
        let item = Item(
            id: "number", kind: .number(0...Int32.max, decimals: 0), label: Phrase("Hvor mange?"),
            short: Phrase("antall"), section: "all", columns: ["q1"])
        return Wave(
            codebook: Codebook(
                survey: survey, wave: 2017, title: Phrase("Undersøkelsen"), isSynthetic: true,
                layout: FileLayout(unit: "code"), sections: [Section(id: "all", label: Phrase("alt"))],
                areas: [],
                batteries: [], items: [item]),
            register: Register(
                year: 2017, units: units,
                frames: [Frame(id: "kommuner", label: Phrase("kommuner"), one: Phrase("kommune"))],
                divisions: [],
                mainDivision: "region"),
            responses: units.indices.map {
                Response(answeredOn: nil, isCompleted: nil, respondent: nil, row: $0 + 2)
            },
            columns: [
                AnswerColumn(
                    status: units.map { _ in .answered }, values: .numbers(units.map { _ in answer }))
            ],
            provenance: Provenance(file: "\(answer).csv", sha256: "", importedAt: nil, rows: units.count),
            issues: [])
    }
}
