import EngineTesting
import Survey
import Testing

@testable import SurveyFiles

/// The same answers in every form that survey tools export.
@Suite struct AnswerFormsTests {
    private static let long = "Bygda æøå – " + String(repeating: "lang tekst ", count: 60) + "slutt"

    /// As `write_answers.py` writes them.
    private static func csv() throws -> Wave {
        try Samples.readWave(
            "1;1401;31;2018-01-12 09:41:00;rådmann;1;66,7;0;1;0;\(long);2;6",
            "2;0101;22;2018-02-03;;2;-77;1;0;0;-99;0;1", "3;0301;32;;-66;;;;;1;;;2")
    }

    @Test(arguments: ["sav", "row-compressed", "zsav"]) func spss(form: String) throws {
        let wave = try Samples.readWave(bytes: Array(Engine.run("write_answers.py", [form])))
        let expected = try Self.csv()
        #expect(wave.columns == expected.columns)
        #expect(wave.responses.map { $0?.answeredOn } == expected.responses.map { $0?.answeredOn })
        #expect(wave.responses.map { $0?.isCompleted } == expected.responses.map { $0?.isCompleted })
        #expect(wave.responses.map { $0?.respondent } == expected.responses.map { $0?.respondent })
        #expect(["1401", "0101", "0301"].map { wave.response($0)?.row } == [1, 2, 3])
        #expect(wave.issues.map(\.line) == expected.issues.map(\.line))
        #expect(wave.provenance.rows == 3)
    }

    @Test func xlsx() throws {
        let wave = try Samples.readWave(bytes: Array(Engine.run("write_answers.py", ["xlsx"])))
        let expected = try Self.csv()
        #expect(wave.columns == expected.columns)
        #expect(wave.responses.map { $0?.answeredOn } == expected.responses.map { $0?.answeredOn })
        #expect(wave.responses.map { $0?.respondent } == expected.responses.map { $0?.respondent })
        #expect(["1401", "0101", "0301"].map { wave.response($0)?.row } == [4, 5, 6])
        #expect(wave.issues.map(\.line) == ["6 v_7 unknownCategory leftUnanswered [8]"])
        #expect(wave.provenance.rows == 3)
    }

    @Test func aHeadingBelowATitleIsFoundInText() throws {
        let text = "Undersøkelsen;;\n\n\(Samples.heading)\n1;1401;31;;;1;;0;0;0;;;\n"
        let wave = try Samples.readWave(bytes: Array(text.utf8))
        #expect(wave.categories("target", "1401") == ["yes"])
        #expect(wave.response("1401")?.row == 4)
        #expect(wave.issues == [])
    }

    @Test func aFileInAnotherEncodingThanItsMarkSaysIsReadWithMarks() throws {
        let text = "\(Samples.heading)\n1;1401;31;;;;;0;1;0;P\u{E5};;\n"
        let latin = text.unicodeScalars.map { UInt8($0.value) }
        let wave = try Samples.readWave(bytes: [0xEF, 0xBB, 0xBF] + latin)
        #expect(wave.issues.map(\.line) == ["2 v_6 undecodableBytes replaced [P\u{FFFD}]"])
        #expect(throws: FileProblem.self) { try Samples.readWave(bytes: [0xFF, 0xFE] + latin) }
    }

    @Test func progressGoesFromNothingToTheEnd() throws {
        let rows = (0..<5000).map { "\($0);1401;31;;;1;;0;0;0;;;" }
        let bytes = Array(([Samples.heading] + rows).joined(separator: "\n").utf8)
        var shares: [Double] = []
        _ = try WaveReader.read(
            bytes, file: "f", codebook: Samples.readCodebook(), register: Samples.readRegister(),
            importedAt: nil, progress: Headway { shares.append($0) })
        #expect((90...100).contains(shares.count))
        #expect(shares == shares.sorted())
        #expect(shares.last.map { $0 > 0.98 && $0 <= 1 } == true)
    }
}

/// What SPSS declares to be no answer, beside what the codebook says.
@Suite struct DeclaredMissingTests {
    private func wave(_ value: Double, missing: [Double], labels: [(Double, String)] = []) throws -> Wave {
        let raw = RawSPSS(
            variables: [
                RawSPSS.Variable(name: "v_1", missing: missing),
                RawSPSS.Variable(name: "v_2", missing: missing),
                RawSPSS.Variable(name: "kommunen", width: 9),
            ], cases: [[.number(value), .number(value), .text(Array("1401".utf8))]],
            labels: labels.map { (value: $0.0, label: Array($0.1.utf8)) })
        let codebook = try Samples.readCodebook(replacing: "unit: kommunenr", with: "unit: kommunen")
        return try WaveReader.read(
            raw.bytes, file: "f.sav", codebook: codebook, register: Samples.readRegister(), importedAt: nil)
    }

    private func issues(_ wave: Wave) -> [String] { wave.issues.filter { $0.row != nil }.map(\.line) }

    @Test func aValueThatTheCodebookDoesNotKnowIsBlank() throws {
        let wave = try wave(99, missing: [99])
        #expect(wave.response("1401") == nil)
        #expect(issues(wave) == ["1 kommunen emptyRow rowSetAside [1401]"])
        #expect(
            try issues(self.wave(99, missing: [])) == ["1 v_1 unknownCategory leftUnanswered [99]"])
    }

    @Test func aCategoryOfTheCodebookIsAnAnswer() throws {
        let wave = try wave(2, missing: [2])
        #expect(wave.categories("target", "1401") == ["no"])
        #expect(wave.status("target_percent", "1401") == .notAsked)
        #expect(issues(wave) == [])
    }

    @Test func aMissingCodeOfTheCodebookSaysWhy() throws {
        let wave = try wave(-77, missing: [-77])
        #expect(issues(wave).contains("1 v_1 notShownUnexplained leftUnanswered [-77]"))
    }

    @Test func aCodeOfTheFileIsKnownByItsWords() throws {
        let wave = try wave(5, missing: [], labels: [(5, "JA")])
        #expect(wave.categories("target", "1401") == ["yes"])
    }
}
