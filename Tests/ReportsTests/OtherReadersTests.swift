import EngineTesting
import Foundation
import Testing

@testable import Reports

/// What is written is read back by a program that is not ours.
@Suite struct OtherReadersTests {
    @Test("Python reads two thousand nasty cells as they were written")
    func csv() throws {
        var chance = SeededNumbers(seed: 2017)
        let rows = (0..<400).map { _ in (0..<5).map { _ in nastyText(&chance) } }
        var writer = CSVWriter()
        for row in rows { writer.append(row.map { .text($0) }) }
        let read = try python(
            """
            import csv, io, json, sys
            text = sys.stdin.buffer.read().decode("utf-8-sig")
            rows = csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True)
            json.dump(list(rows), sys.stdout)
            """, input: Data(writer.bytes))
        let found = try JSONSerialization.jsonObject(with: read) as? [[String]]
        #expect(found == rows.map { $0.map(CSVWriter.harmless) })
    }

    @Test("Python reads nasty texts and numbers in JSON as they were written")
    func json() throws {
        var chance = SeededNumbers(seed: 1401)
        let texts = (0..<500).map { _ in nastyText(&chance) }
        let numbers = (0..<500).map { _ in Double(bitPattern: chance.next()) }.filter(\.isFinite)
        let document = JSONWriter.text(
            of: ["texts": .array(texts) { .text($0) }, "numbers": .array(numbers) { .decimal($0) }])
        let read = try python(
            """
            import json, struct, sys
            document = json.loads(sys.stdin.buffer.read().decode("utf-8"))
            bits = [struct.unpack("<Q", struct.pack("<d", number))[0] for number in document["numbers"]]
            json.dump({"texts": document["texts"], "bits": [str(number) for number in bits]}, sys.stdout)
            """, input: Data(document.utf8))
        let found = try #require(try JSONSerialization.jsonObject(with: read) as? [String: [String]])
        #expect(found["texts"] == texts)
        #expect(found["bits"] == numbers.map { String($0.bitPattern) })
    }

    private func nastyText(_ chance: inout SeededNumbers) -> String {
        let pieces = [
            "\"", "\"\"", ";", ",", "\r\n", "\n", "\r", "\t", " ", "=", "+", "-", "@", "'", "\\", "æ", "ŋ",
            "😀",
            "e\u{301}", "\u{1B}[0m", "\u{85}", "\u{2028}", "a", "12", "\u{FEFF}", "\u{301}", "\u{200D}", "",
        ]
        let length = Int.random(in: 0...6, using: &chance)
        return (0..<length).map { _ in pieces[Int.random(in: pieces.indices, using: &chance)] }.joined()
    }

    private func python(_ script: String, input: Data) throws -> Data {
        try Engine.output(of: "/usr/bin/env", ["python3", "-c", script], input: input)
    }
}
