import Survey
import Testing

@testable import SurveyFiles

/// One test for each rule of reading answers.
@Suite struct WaveReaderTests {
    @Test func aCleanRowGivesOneAnswerPerItemAndNoIssue() throws {
        let wave = try Samples.readWave("1;1401;31;2018-01-12 09:41:00;rådmann;1;66,7;0;1;0;Ring oss;2;6")
        #expect(wave.issues == [])
        #expect(wave.categories("target", "1401") == ["yes"])
        #expect(wave.number("target_percent", "1401") == 667)
        #expect(wave.categories("schooling", "1401") == ["agreement"])
        #expect(wave.text("note", "1401") == "Ring oss")
        #expect(wave.categories("benefit.business", "1401") == ["2"])
        #expect(wave.categories("benefit.interpreter", "1401") == ["none"])
        #expect(
            wave.response("1401")
                == Response(
                    answeredOn: Day(year: 2018, month: 1, day: 12), isCompleted: true, respondent: "rådmann",
                    row: 2))
        #expect(wave.response("0101") == nil)
        #expect(wave.status("target", "0101") == .silent)
    }

    @Test func provenanceNamesTheFileWithoutItsFolderAndItsHash() throws {
        let bytes = Array((Samples.heading + "\n1;1401;31;;;1;;0;0;0;;;\n\n").utf8)
        let wave = try Samples.readWave(bytes: bytes)
        #expect(
            wave.provenance
                == Provenance(
                    file: "answers.csv", sha256: SHA256.hexadecimal(bytes), importedAt: 1_515_000_000, rows: 1
                ))
    }

    @Test func blankCellsAndMissingCodesAreNoAnswers() throws {
        let wave = try Samples.readWave("1;1401;31;;;1;;0;0;0;-66;;0")
        #expect(wave.issues == [])
        #expect(wave.status("target_percent", "1401") == .silent)
        #expect(wave.status("schooling", "1401") == .silent)
        #expect(wave.status("note", "1401") == .silent)
        #expect(wave.text("note", "1401") == nil)
        #expect(wave.status("benefit.business", "1401") == .silent)
        #expect(wave.status("benefit.interpreter", "1401") == .silent)
    }

    @Test func zeroIsAnAnswerInANumberItem() throws {
        let wave = try Samples.readWave("1;1401;31;;;1;0;0;0;0;;;")
        #expect(wave.number("target_percent", "1401") == 0)
        #expect(wave.status("target_percent", "1401") == .answered)
    }

    @Test(arguments: ["1", "Ja", "ja", " JA ", "yes", "1,0", "1.0"])
    func answersMayBeCodesOrLabelsInAnyLanguage(cell: String) throws {
        let wave = try Samples.readWave("1;1401;31;;;\(cell);;0;0;0;;;")
        #expect(wave.categories("target", "1401") == ["yes"])
        #expect(wave.issues == [])
    }

    @Test(arguments: [
        ("50", 500), ("50,5", 505), ("50.5", 505), ("50,50", 505), ("0,5", 5), (",5", 5), (" 7 ", 70),
        ("0,0", 0), ("+100,00", 1000), ("\u{A0}8\u{2009}", 80),
    ])
    func numbersTakeBothDecimalSignsAndBlanksBetweenDigits(cell: String, number: Int32) throws {
        let wave = try Samples.readWave("1;1401;31;;;1;\(cell);0;0;0;;;")
        #expect(wave.number("target_percent", "1401") == number)
        #expect(wave.issues == [])
    }

    @Test(arguments: [
        ("ca. 50", ImportIssue.Kind.notANumber), ("50,55", .notANumber), ("5-6", .notANumber),
        ("5 6", .notANumber),
        (",", .notANumber),
        ("1,2,3", .notANumber), ("101", .outOfRange), ("-1", .outOfRange), ("99999999999", .notANumber),
    ])
    func whatIsNoNumberIsNotAnswered(cell: String, kind: ImportIssue.Kind) throws {
        let wave = try Samples.readWave("1;1401;31;;;1;\(cell);0;0;0;;;")
        #expect(wave.status("target_percent", "1401") == .silent)
        #expect(wave.issues.map(\.line) == ["2 v_2 \(kind.rawValue) leftUnanswered [\(cell)]"])
        #expect(wave.issues.first?.file == "answers.csv")
    }

    @Test func aCodeOutsideTheCodebookIsNotAnswered() throws {
        let wave = try Samples.readWave("1;1401;31;;;3;;0;7;0;;2;kanskje")
        #expect(wave.status("target", "1401") == .silent)
        #expect(
            wave.issues.map(\.line) == [
                "2 v_1 unknownCategory leftUnanswered [3]",
                "2 v_4 unknownCategory leftUnanswered [7]",
                "2 v_8 unknownCategory leftUnanswered [kanskje]",
            ])
    }

    @Test func aTickIsOneOrTheCategorysCodeOrLabel() throws {
        let wave = try Samples.readWave("1;1401;31;;;;;Felles;0;0;;;", "2;0101;31;;;;;0;2;0;;;")
        #expect(wave.categories("schooling", "1401") == ["shared"])
        #expect(wave.categories("schooling", "0101") == ["agreement"])
        #expect(wave.issues == [])
    }

    @Test func aTickTooManyIsKeptAndListed() throws {
        let wave = try Samples.readWave("1;1401;31;;;;;1;1;0;Avtalen;;")
        #expect(wave.categories("schooling", "1401") == ["shared", "agreement"])
        #expect(wave.issues.map(\.line) == ["2 v_4 tooManyTicks kept [1]"])
    }

    @Test func anExclusiveTickBesideOthersIsKeptAndListed() throws {
        let wave = try Samples.readWave("1;1401;31;;;;;1;0;1;;;")
        #expect(wave.categories("schooling", "1401") == ["shared", "none"])
        #expect(
            wave.issues.map(\.line) == ["2 v_5 tooManyTicks kept [1]", "2 v_5 inconsistentTicks kept [1]"])
    }

    @Test func controlCharactersOfATextAreKept() throws {
        let wave = try Samples.readWave("1;1401;31;;;;;0;1;0;\"a\u{1B}[31m\0\nb\";;")
        #expect(wave.text("note", "1401") == "a\u{1B}[31m\0\nb")
        #expect(wave.issues == [])
    }

    @Test(arguments: [
        "2018-01-12", "2018-01-12 23:59:59", "2018-01-12T08:00", "12.01.2018", "12.1.2018 10:00",
    ])
    func daysAsExportsWriteThem(cell: String) throws {
        let wave = try Samples.readWave("1;1401;31;\(cell);;1;;0;0;0;;;")
        #expect(wave.response("1401")?.answeredOn == Day(year: 2018, month: 1, day: 12))
        #expect(wave.issues == [])
    }

    @Test(arguments: ["31.02.2018", "i går", "12.1.18", "0000-00-00 00:00:00", " "])
    func whatIsNoDayIsLeftOut(cell: String) throws {
        let wave = try Samples.readWave("1;1401;31;\(cell);;1;;0;0;0;;;")
        #expect(wave.response("1401") != nil)
        #expect(wave.response("1401")?.answeredOn == nil)
        let expected = cell == " " ? [] : ["2 datetime notADay leftUnanswered [\(cell)]"]
        #expect(wave.issues.map(\.line) == expected)
    }

    @Test func completionIsKnownWhereTheFileSays() throws {
        let wave = try Samples.readWave(
            "1;1401;22;;;1;;0;0;0;;;", "2;0101;;;-66;1;;0;0;0;;;", "3;0301;32;;;1;;0;0;0;;;")
        #expect(wave.response("1401")?.isCompleted == false)
        #expect(wave.response("0101")?.isCompleted == nil)
        #expect(wave.response("0101")?.respondent == nil)
        #expect(wave.response("0301")?.isCompleted == true)
    }

    @Test func strictnessRefusesWithTheFirstIssueAndItsLine() throws {
        let rows = ["1;1401;31;;\"a\nb\";1;;0;0;0;;;", "2;0101;31;;;9;;0;0;0;;8;2"]
        let text = ([Samples.heading] + rows).joined(separator: "\n")
        let problem = #expect(throws: FileProblem.self) {
            try Samples.readWave(bytes: Array(text.utf8), isStrict: true)
        }
        #expect(problem?.kind == .refusedAsStrict)
        #expect(problem?.file == "inbox/answers.csv")
        #expect(problem?.line == 4)
        #expect(problem?.issue?.line == "3 v_1 unknownCategory leftUnanswered [9]")
        #expect(try Samples.readWave(rows[0], isStrict: true).issues == [])
    }

    @Test func undecodableBytesAreMarkedAndListed() throws {
        let text = Samples.heading + "\n1;1401;31;;;;;0;1;0;P\u{E5} m\u{E5}l\u{81};;\n"
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        let wave = try Samples.readWave(bytes: bytes)
        #expect(wave.text("note", "1401") == "På mål\u{FFFD}")
        #expect(wave.issues.map(\.line) == ["2 v_6 undecodableBytes replaced [På mål\u{FFFD}]"])
    }
}
