import Survey
import Testing

@testable import SurveyFiles

/// Which rows speak for which units, and what headings must hold.
@Suite struct WaveRowTests {
    @Test func theLastCompletedRowWins() throws {
        let wave = try Samples.readWave(
            "1;1401;31;;;1;;0;0;0;;;", "2;1401;31;;;2;;0;0;0;;;", "3;1401;22;;;1;;0;0;0;;;")
        #expect(wave.categories("target", "1401") == ["no"])
        #expect(wave.response("1401")?.row == 3)
        #expect(
            wave.issues.map(\.line) == [
                "2 kommunenr repeatedUnit rowSetAside [1401]", "4 kommunenr repeatedUnit rowSetAside [1401]",
            ])
    }

    @Test func withoutCompletionTheLastRowWithAnyAnswerWins() throws {
        let wave = try Samples.readWave(
            "1;1401;;;;1;;0;0;0;;;", "2;1401;;;;2;;0;0;0;;;", "3;1401;;;;9;;0;0;0;-99;0;0")
        #expect(wave.categories("target", "1401") == ["no"])
        #expect(wave.issues.count == 2)
        #expect(wave.issues.allSatisfy { $0.kind == .repeatedUnit })
    }

    @Test func aCompletedRowWithoutAnAnswerErasesNothing() throws {
        let wave = try Samples.readWave("1;1401;22;;;1;;0;0;0;;;", "2;1401;31;;;0;;0;0;0;;;")
        #expect(wave.categories("target", "1401") == ["yes"])
    }

    @Test func aRowWithoutAnAnswerIsNoResponse() throws {
        let wave = try Samples.readWave("1;1401;31;;;0;;0;0;0;-66;;9", "2;0101;31;;;1;;0;0;0;;;")
        #expect(wave.response("1401") == nil)
        #expect(
            wave.issues.map(\.line) == [
                "2 kommunenr emptyRow rowSetAside [1401]", "2 v_8 unknownCategory leftUnanswered [9]",
            ])
    }

    @Test func aUnitOutsideTheFrameIsSetAside() throws {
        let wave = try Samples.readWave("1;9999;31;;;1;;0;0;0;;;", "2;1401;31;;;1;;0;0;0;;;")
        #expect(wave.issues.map(\.line) == ["2 kommunenr unknownUnit rowSetAside [9999]"])
        #expect(wave.responses.compactMap(\.self).count == 1)
    }

    @Test func aLostLeadingZeroIsRestored() throws {
        let wave = try Samples.readWave("1;101;31;;;1;;0;0;0;;;", "2;30101;31;;;2;;0;0;0;;;")
        #expect(wave.categories("target", "0101") == ["yes"])
        #expect(wave.categories("target", "030101") == ["no"])
        #expect(wave.issues == [])
    }

    @Test func anAmbiguousCodeIsNotGuessed() {
        let units = ["01", "001", "2"].map { Unit(code: $0, name: $0, officialName: $0, frame: "f") }
        let codes = UnitCodes(
            Register(year: 2017, units: units, frames: [], divisions: [], mainDivision: ""))
        #expect(codes.position("1") == nil)
        #expect(codes.position("01") == 0)
        #expect(codes.position("02") == 2)
        #expect(codes.position("") == nil)
    }

    @Test func unevenRowsAreReadAsFarAsTheyGo() throws {
        let wave = try Samples.readWave("1;1401;31;;;1", "2;0101;31;;;1;;0;0;0;;2;6;rest")
        #expect(wave.categories("target", "1401") == ["yes"])
        #expect(wave.categories("benefit.business", "0101") == ["2"])
        #expect(
            wave.issues.map(\.line) == [
                "2 - unevenRow leftUnanswered [6 ≠ 13]", "3 - unevenRow kept [14 ≠ 13]",
            ])
    }

    @Test func anEmptyRowOfASpreadsheetIsListed() throws {
        let wave = try Samples.readWave("1;1401;31;;;1;;0;0;0;;;", ";;;;;;;;;;;;")
        #expect(wave.issues.map(\.line) == ["3 kommunenr emptyRow rowSetAside []"])
    }

    @Test func columnsAreMissingUnknownAndRepeated() throws {
        let heading = "kommunenr;v_1;v_1;v_9;dispcode;datetime;role;v_3;v_4;v_5;v_6;v_7;v_8"
        let wave = try Samples.readWave("1401;1;2;x;31;;;0;0;0;;;", heading: heading)
        #expect(wave.categories("target", "1401") == ["yes"])
        #expect(
            wave.issues.map(\.line) == [
                "- v_1 repeatedColumn columnSetAside [v_1]", "- v_9 unknownColumn columnSetAside [v_9]",
                "- v_2 missingColumn leftUnanswered [v_2]",
            ])
    }

    @Test func aFileWithoutTheUnitsColumnIsUseless() {
        #expect(
            throws: FileProblem(.missingKey, file: "inbox/answers.csv", line: 1, subject: "kommunenr")
        ) {
            try Samples.readWave("1401;1", heading: "kommune;v_1")
        }
    }

    @Test func aFileWithoutAnyItemsColumnIsUseless() {
        #expect(throws: FileProblem(.missingKey, file: "inbox/answers.csv", line: 1, subject: "v_1")) {
            try Samples.readWave("1401;1", heading: "kommunenr;V1")
        }
    }

    @Test func aFileWithoutAnyKnownUnitIsUseless() {
        let problem = #expect(throws: FileProblem.self) { try Samples.readWave("1;9999;31;;;1;;0;0;0;;;") }
        #expect(problem?.kind == .noKnownUnit)
    }
}
