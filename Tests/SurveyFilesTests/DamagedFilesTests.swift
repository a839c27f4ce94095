import Foundation
import Survey
import Testing

@testable import SurveyFiles

/// Numbers that look random and are the same every time (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

/// Files as accidents leave them.
enum Damage {
    /// Some bytes changed, dropped, doubled or cut off.
    static func applied(to bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...6, using: &numbers) where !damaged.isEmpty {
            let place = Int.random(in: damaged.indices, using: &numbers)
            switch Int.random(in: 0..<5, using: &numbers) {
            case 0: damaged[place] = UInt8.random(in: .min ... .max, using: &numbers)
            case 1: damaged.remove(at: place)
            case 2:
                damaged.insert(Array("\";\n\r\0[{:-9".utf8).randomElement(using: &numbers) ?? 0, at: place)
            case 3: damaged.insert(contentsOf: damaged[place...].prefix(40), at: place)
            default: damaged.removeSubrange(place..<min(place + 30, damaged.count))
            }
        }
        return damaged
    }

    /// Reads damaged codebooks, registers and answers; a problem is fine, a crash or a crooked wave is not.
    static func check(rounds: Int, seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        let codebook = try Samples.readCodebook()
        let register = try Samples.readRegister()
        let rows = [
            "1;1401;31;2018-01-12;rådmann;1;66,7;0;1;0;\"Ring \"\"oss\"\"\n\";2;6",
            "2;101;;;;2;-77;1;1;1;;Dårlig;",
        ]
        let answers = Array(([Samples.heading] + rows).joined(separator: "\r\n").utf8)
        for _ in 0..<rounds {
            _ = try? CodebookReader.read(applied(to: Array(Samples.codebook.utf8), &numbers), file: "c")
            let yaml = applied(to: Array(Samples.register.utf8), &numbers)
            let units = applied(to: Array(Samples.units.utf8), &numbers)
            let series = applied(to: Array(Samples.series.utf8), &numbers)
            _ = try? RegisterReader.read(yaml, file: "r") { (name) throws(FileProblem) in
                (name, name == "units.csv" ? units : series)
            }
            let wave = try? WaveReader.read(
                applied(to: answers, &numbers), file: "a", codebook: codebook, register: register,
                importedAt: nil)
            guard let wave else { continue }
            #expect(wave.responses.count == register.units.count)
            #expect(wave.columns.allSatisfy { $0.status.count == register.units.count })
        }
    }
}

@Suite struct DamagedFilesTests {
    @Test func damagedFilesNeverCrashTheReaders() throws {
        try Damage.check(rounds: 150, seed: 2017)
    }

    @Test func whatIsWrittenIsReadBack() throws {
        var numbers = SeededNumbers(seed: 4)
        let alphabet = Array("aå \";,\t\n\r\0🇳🇴\u{301}")
        for _ in 0..<100 {
            let width = Int.random(in: 1...5, using: &numbers)
            let rows = (0..<4).map { _ in
                (0..<width).map { _ in
                    String(
                        (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
                            alphabet.randomElement(using: &numbers) ?? "a"
                        })
                }
            }
            for delimiter in CSVDelimiter.allCases {
                let text = CSVSamples.written(rows, delimiter: delimiter, lineEnd: "\r\n")
                let back = try CSVSamples.rows(of: Array(text.utf8), delimiter: delimiter)
                #expect(back.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
            }
        }
    }
}

/// The long run, for the machine that has time.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REGIONBLIKK_SOAK"] == "1"))
struct SoakDamagedFilesTests {
    @Test(arguments: 0..<8) func damagedFilesNeverCrashTheReaders(seed: UInt64) throws {
        try Damage.check(rounds: 4_000, seed: seed)
    }
}
