import Foundation
import Testing

@testable import SurveyFiles

private let python = "/usr/bin/python3"

/// Files of another program are read as that program means them.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: python)))
struct PythonCSVTests {
    /// Writes the same rows with Python's csv module and, to compare with, each cell in hexadecimal digits.
    private let script = """
        import csv, random, sys
        numbers = random.Random(2017)
        letters = ["a", "å", '"', ";", ",", "\\t", "\\r", "\\n", " ", "–", "\\U0001F1F3", "\\u0301"]
        rows = [["".join(numbers.choices(letters, k=numbers.randrange(6))) for _ in range(4)] for _ in range(500)]
        with open(sys.argv[1] + "/rows.csv", "w", encoding=sys.argv[3], newline="") as file:
            csv.writer(file, delimiter=sys.argv[2]).writerows(rows)
        with open(sys.argv[1] + "/rows.hex", "w") as file:
            for row in rows:
                file.write(",".join(cell.encode().hex() for cell in row) + "\\n")
        """

    @Test(arguments: CSVDelimiter.allCases, ["utf-8", "utf-8-sig", "utf-16"])
    func rowsThatPythonWrites(delimiter: CSVDelimiter, encoding: String) throws {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(filePath: python)
        let sign = String(UnicodeScalar(delimiter.rawValue))
        process.arguments = ["-c", script, folder.path, sign, encoding]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let rows = try CSVSamples.rows(
            of: FileBytes.read(path: folder.path + "/rows.csv"), delimiter: delimiter)
        let expected = try FileBytes.read(path: folder.path + "/rows.hex")
            .split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        #expect(rows.map(hexadecimal) == expected)
    }

    private func hexadecimal(_ row: [String]) -> String {
        row.map { cell in
            cell.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }.joined(separator: ",")
    }
}
