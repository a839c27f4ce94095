import Survey
import Testing

@testable import SurveyFiles

/// When "not shown" is known, and when it is silence.
@Suite struct WaveRoutingTests {
    @Test func notShownIsKnownWhereTheEarlierAnswerExplainsIt() throws {
        let wave = try Samples.readWave("1;1401;31;;;2;-77;1;0;0;-77;;")
        #expect(wave.status("target_percent", "1401") == .notAsked)
        #expect(wave.status("note", "1401") == .notAsked)
        #expect(wave.issues == [])
    }

    @Test func aBlankIsNotAskedWhereTheEarlierAnswerExplainsIt() throws {
        let wave = try Samples.readWave("1;1401;31;;;2;;1;0;0;;;")
        #expect(wave.status("target_percent", "1401") == .notAsked)
        #expect(wave.issues == [])
    }

    @Test func notShownIsSilenceWhereTheUnitShouldHaveBeenAsked() throws {
        let wave = try Samples.readWave("1;1401;22;;;1;-77;-77;-77;-77;-77;-77;-77")
        #expect(wave.status("target_percent", "1401") == .silent)
        #expect(wave.status("schooling", "1401") == .silent)
        #expect(wave.status("benefit.interpreter", "1401") == .silent)
        #expect(
            wave.issues.map(\.line)
                == ["v_2", "v_3", "v_6", "v_7", "v_8"].map {
                    "2 \($0) notShownUnexplained leftUnanswered [-77]"
                })
    }

    @Test func notShownIsSilenceWhereTheEarlierAnswerIsNotKnown() throws {
        let wave = try Samples.readWave("1;1401;31;;;0;-77;1;0;0;;2;")
        #expect(wave.status("target_percent", "1401") == .silent)
        #expect(wave.issues.map(\.line) == ["2 v_2 notShownUnexplained leftUnanswered [-77]"])
    }

    @Test func anAnswerThatWasNotAskedForIsKeptAndListed() throws {
        let wave = try Samples.readWave("1;1401;31;;;2;50;1;0;0;;;")
        #expect(wave.number("target_percent", "1401") == 500)
        #expect(wave.status("target_percent", "1401") == .answered)
        #expect(wave.issues.map(\.line) == ["2 v_2 answeredThoughNotAsked kept [50]"])
    }

    @Test func anItemOfOneFrameIsNotPutToOthers() throws {
        let codebook = try Samples.readCodebook(
            replacing: "kind: single", with: "kind: single\n    frames: [kommuner]")
        let text = Samples.heading + "\n1;030101;31;;;-77;-77;1;0;0;;;\n2;1401;31;;;1;5;0;0;0;;;\n"
        let wave = try WaveReader.read(
            Array(text.utf8), file: "a.csv", codebook: codebook, register: Samples.readRegister(),
            importedAt: nil)
        #expect(wave.status("target", "030101") == .notAsked)
        #expect(wave.status("target_percent", "030101") == .notAsked)
        #expect(wave.status("target", "1401") == .answered)
        #expect(wave.issues == [])
    }

    /// Halden (0101) and Flora (1401) settled somebody in some year, Oslo (0301) nobody, and bydeler have no class.
    @Test func anItemOfSomeClassesIsNotPutToOthersWhetherTheyHaveARowOrNot() throws {
        let asked = "kind: single\n    asked-of: {division: years, is: [\"1\", \"2\"]}"
        let codebook = try CodebookReader.read(
            Array(Samples.changed(Samples.codebook, "kind: single", asked).utf8), file: "c.yaml",
            register: Samples.readRegister())
        let text = Samples.heading + "\n1;030101;31;;;2;-77;1;0;0;;;\n2;1401;31;;;1;5;0;0;0;;;\n"
        let wave = try WaveReader.read(
            Array(text.utf8), file: "a.csv", codebook: codebook, register: Samples.readRegister(),
            importedAt: nil)
        #expect(wave.status("target", "0301") == .notAsked)
        #expect(wave.status("target", "0101") == .silent)
        #expect(wave.status("target", "030101") == .answered)
        #expect(wave.status("target", "1401") == .answered)
        #expect(wave.issues == [])
        let answered = try WaveReader.read(
            Array((Samples.heading + "\n1;0301;31;;;-77;-77;1;0;0;;;\n").utf8), file: "a.csv",
            codebook: codebook,
            register: Samples.readRegister(), importedAt: nil)
        #expect(answered.status("target", "0301") == .notAsked)
        #expect(answered.status("target_percent", "0301") == .notAsked)
        #expect(answered.issues == [])
    }

    @Test(arguments: [("anders", "\"1\""), ("years", "\"7\"")])
    func anItemMayNameOnlyClassesOfTheRegister(division: String, unitClass: String) throws {
        let asked = "kind: single\n    asked-of: {division: \(division), is: [\(unitClass)]}"
        let yaml = Samples.changed(Samples.codebook, "kind: single", asked)
        let register = try Samples.readRegister()
        #expect {
            try CodebookReader.read(Array(yaml.utf8), file: "c.yaml", register: register)
        } throws: {
            ($0 as? FileProblem)?.kind == .danglingReference
        }
        #expect(throws: Never.self) { try CodebookReader.read(Array(yaml.utf8), file: "c.yaml") }
    }

    @Test(arguments: [
        ("\"1,2\"", ["shared", "agreement"]), ("\"2;1\"", ["shared", "agreement"]), ("2", ["agreement"]),
        ("\"Avtale,\nFelles \"", ["shared", "agreement"]), ("\"a, B, c\"", ["none"]),
        ("\"Felles, a, b, c\"", ["shared", "none"]), ("0", []), ("\"1, 1\"", ["shared"]),
    ])
    func aMultipleChoiceMayBeOneColumnWithAList(cell: String, ids: [String]) throws {
        let columns = "columns: {shared: v_3, agreement: v_4, none: v_5}\n    at-most: 1"
        let yaml = Samples.changed(Samples.codebook, columns, "column: v_3")
        let codebook = try CodebookReader.read(
            Array(Samples.changed(yaml, "label: Nei, standing", "label: \"A, b, c\", standing").utf8),
            file: "c.yaml")
        let text = "kommunenr;v_1;v_3\n1401;1;\(cell)\n"
        let wave = try WaveReader.read(
            Array(text.utf8), file: "a.csv", codebook: codebook, register: Samples.readRegister(),
            importedAt: nil)
        #expect(wave.categories("schooling", "1401") == ids)
        #expect(wave.status("schooling", "1401") == (ids.isEmpty ? .silent : .answered))
        #expect(!wave.issues.contains { $0.kind == .unknownCategory })
    }

    @Test func anUnknownEntryOfAListIsListedAlone() throws {
        let columns = "columns: {shared: v_3, agreement: v_4, none: v_5}\n    at-most: 1"
        let codebook = try Samples.readCodebook(replacing: columns, with: "column: v_3")
        let wave = try WaveReader.read(
            Array("kommunenr;v_1;v_3\n1401;1;\"1, 9\"\n".utf8), file: "a.csv", codebook: codebook,
            register: Samples.readRegister(), importedAt: nil)
        #expect(wave.categories("schooling", "1401") == ["shared"])
        #expect(wave.issues.last?.line == "2 v_3 unknownCategory leftUnanswered [9]")
    }
}
