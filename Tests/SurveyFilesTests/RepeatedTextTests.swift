import Survey
import Testing

@testable import SurveyFiles

/// That a text which stands in many rows is decoded once must not be seen.
@Suite struct RepeatedTextTests {
    @Test("what is wrong is told of each row, with its own row and column")
    func flaws() throws {
        let wave = try Samples.readWave("1;1401;31;;;7;;7;0;0;;;", "2;0101;31;;;7;;1;0;0;;;7")
        #expect(
            wave.issues.map(\.line) == [
                "2 kommunenr emptyRow rowSetAside [1401]", "2 v_1 unknownCategory leftUnanswered [7]",
                "2 v_3 unknownCategory leftUnanswered [7]", "3 v_1 unknownCategory leftUnanswered [7]",
                "3 v_8 unknownCategory leftUnanswered [7]",
            ])
    }

    @Test("the routing of each row is its own")
    func routing() throws {
        let wave = try Samples.readWave("1;1401;31;;;2;50;1;0;0;;;", "2;0101;31;;;1;50;1;0;0;;;")
        #expect(wave.issues.map(\.line) == ["2 v_2 answeredThoughNotAsked kept [50]"])
        #expect(wave.number("target_percent", "0101") == 500)
    }

    @Test("texts that are spelt alike in two ways are kept as they are spelt")
    func spelling() throws {
        let (one, two) = ("p\u{E5}", "pa\u{30A}")
        let wave = try Samples.readWave("1;1401;31;;;1;;1;0;0;\(one);;", "2;0101;31;;;1;;1;0;0;\(two);;")
        #expect(wave.text("note", "1401")?.unicodeScalars.count == 2)
        #expect(wave.text("note", "0101")?.unicodeScalars.count == 3)
    }

    @Test(
        "short texts are told apart by every byte",
        arguments: ["", "\0", "\0\0", "1", "\01", "1\0", "1234567", "å"])
    func bytes(text: String) {
        let others = ["", "\0", "\0\0", "1", "\01", "1\0", "1234567", "å", "123456"].filter { $0 != text }
        #expect(others.allSatisfy { UInt64(shortText: $0.utf8) != UInt64(shortText: text.utf8) })
        #expect(UInt64(shortText: text.utf8) != nil)
        #expect(UInt64(shortText: "12345678".utf8) == nil)
    }

    @Test("a column with more texts than are remembered is read to its end")
    func manyTexts() throws {
        var known = KnownTexts()
        var reader = try CSVReader(
            Array((0..<600).map { "number \($0)\n" }.joined().utf8), file: "a.csv", delimiter: .semicolon)
        var remembered = 0
        while try reader.nextRow() {
            let row = TableRow(reader)
            #expect(known.reading(of: row, 0) == nil)
            let reading = ItemReading(answer: .text(row.text(0)))
            known.remember(reading, of: row, 0)
            if known.reading(of: row, 0) === reading { remembered += 1 }
        }
        #expect(remembered == 256)
    }
}
