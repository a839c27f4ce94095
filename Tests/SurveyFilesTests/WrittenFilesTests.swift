import Survey
import Testing

@testable import SurveyFiles

/// What is written comes back, whatever is in it.
@Suite struct WrittenFilesTests {
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
