import Survey
import Testing

@testable import SurveyFiles

@Suite struct RegisterReaderTests {
    @Test func unitsAreSortedByCode() throws {
        let register = try Samples.readRegister()
        #expect(register.units.map(\.code) == ["0101", "0301", "030101", "1401"])
        #expect(register.units[1].officialName == "Oslo kommune")
        #expect(register.units[0].officialName == "Halden")
        #expect(register.units[2].parent == "0301")
        #expect(register.units[3].writtenStandard == .nynorsk)
        #expect(register.units[0].place == Coordinate(latitude: 59.0867, longitude: 11.4974))
        #expect(register.units[2].place == nil)
        #expect(register.mainDivision == "region")
    }

    @Test func characteristicsFollowTheUnitsAndTakeBothDecimalSigns() throws {
        let register = try Samples.readRegister()
        #expect(register.characteristic("population")?.values == [30790, 666_759, 53241, 11923])
        #expect(register.characteristic("share")?.values == [100, 49, nil, 99])
    }

    @Test func seriesTellWithheldFromMissing() throws {
        let register = try Samples.readRegister()
        let settled = try #require(register.series("settled"))
        #expect(settled.years == [2016, 2017])
        #expect(settled.values[0] == [.withheld, .known(9)])
        #expect(settled.values[1] == [.known(0), .missing])
        #expect(settled.values[2] == [.missing, .missing])
        #expect(settled.values[3] == [.missing, .known(4)])
    }

    @Test func aValueAtTheCutBelongsToTheClassAbove() throws {
        let share = try #require(try Samples.readRegister().division("share"))
        #expect(share.membership == [2, 0, Division.none, 1])
    }

    @Test func yearsCountValuesAboveZeroAndWithheldOnes() throws {
        let years = try #require(try Samples.readRegister().division("years"))
        #expect(years.membership == [2, 0, Division.none, 1])
    }

    @Test func classesOfDataAreSortedByIdAndNamed() throws {
        let county = try #require(try Samples.readRegister().division("county"))
        #expect(county.classes.map(\.id) == ["01", "03", "14"])
        #expect(county.classes.map(\.label.nb) == ["Østfold", "Oslo", "Sogn og Fjordane"])
        #expect(county.membership == [0, 1, 1, 2])
    }

    @Test func framesKeepOthersOut() throws {
        let yaml = Samples.changed(Samples.register, "column: region,", "column: region, frames: [kommuner],")
        let region = try #require(try Samples.readRegister(yaml: yaml).division("region"))
        #expect(region.membership == [1, 1, Division.none, 0])
    }

    @Test func aDoubledCodeIsRefusedWithTheLaterLine() {
        let units = Samples.units + "1401;Kinn;;kommuner;;14;Sogn og Fjordane;vest;1;1;;;\n"
        #expect(throws: FileProblem(.repeated, file: "units.csv", line: 6, subject: "1401")) {
            try Samples.readRegister(units: units)
        }
    }

    @Test(arguments: [
        (";vest;", ";vast;", FileProblem(.danglingReference, file: "units.csv", line: 2, subject: "vast")),
        ("11923", "mange", FileProblem(.badValue, file: "units.csv", line: 2, subject: "mange")),
        ("61.6", "161.6", FileProblem(.badValue, file: "units.csv", line: 2, subject: "161.6")),
        ("nynorsk", "svensk", FileProblem(.badValue, file: "units.csv", line: 2, subject: "svensk")),
        (
            "bydeler;0301", "bydeler;0302",
            FileProblem(.danglingReference, file: "units.csv", line: 5, subject: "0302")
        ),
        (
            "bydeler;", "fylker;",
            FileProblem(.danglingReference, file: "units.csv", line: 5, subject: "fylker")
        ),
        ("1401;Flora;", "1401;Flora", FileProblem(.malformed, file: "units.csv", line: 2, subject: "1401")),
        ("Flora", " ", FileProblem(.missingKey, file: "units.csv", line: 2, subject: "name")),
        (
            "parent;county_code", "county;county_code",
            FileProblem(.repeated, file: "units.csv", line: 1, subject: "county")
        ),
        ("population", "people", FileProblem(.missingKey, file: "units.csv", line: 1, subject: "population")),
        ("0301;03;Oslo", "0301;03;Åslo", FileProblem(.repeated, file: "units.csv", line: 5, subject: "03")),
    ])
    func mistakesInTheTableOfUnits(part: String, other: String, problem: FileProblem) {
        #expect(throws: problem) {
            try Samples.readRegister(units: Samples.changed(Samples.units, part, other))
        }
    }

    @Test(arguments: [
        (
            "0301;2016", "9999;2016",
            FileProblem(.danglingReference, file: "series.csv", line: 4, subject: "9999")
        ),
        ("0101;2016", "0101;2017", FileProblem(.repeated, file: "series.csv", line: 3, subject: "0101")),
        ("2017;9;", "2017;ni;", FileProblem(.badValue, file: "series.csv", line: 2, subject: "ni")),
        ("0301;2016", "0301;i fjor", FileProblem(.badValue, file: "series.csv", line: 4, subject: "i fjor")),
    ])
    func mistakesInTheTableOfYears(part: String, other: String, problem: FileProblem) {
        #expect(throws: problem) {
            try Samples.readRegister(series: Samples.changed(Samples.series, part, other))
        }
    }

    @Test(arguments: [
        ("schema: 1", "schema: 2", FileProblem.Kind.badValue, "2"),
        ("main-division: region", "main-division: office", .danglingReference, "office"),
        ("cut: share", "cut: centrality", .danglingReference, "centrality"),
        ("at: [5, 10]", "at: [10, 5]", .badValue, "at"),
        ("at: [5, 10]", "at: [5]", .badValue, "classes"),
        ("from: 2016", "from: 2015", .badValue, "classes"),
        ("from: 2016", "from: -9223372036854775808", .badValue, "-9223372036854775808"),
        ("count: settled", "count: moved", .danglingReference, "moved"),
        ("cut: share", "cut: share, from: 1", .unknownKey, "from"),
        ("id: county", "id: region", .repeated, "region"),
        ("{id: ost,", "{id: vest,", .repeated, "vest"),
        ("year: 2017", "yaer: 2017", .unknownKey, "yaer"),
        ("units.csv", "unit.csv", .notFound, ""),
    ])
    func mistakesInTheDescription(part: String, other: String, kind: FileProblem.Kind, subject: String) {
        let problem = #expect(throws: FileProblem.self) {
            try Samples.readRegister(yaml: Samples.changed(Samples.register, part, other))
        }
        #expect(problem?.kind == kind)
        #expect(problem?.subject == subject)
    }

    private static let withChanges =
        Samples.register + "code-changes: {file: changes.csv, from: old, to: new, year: since, kind: kind}\n"

    @Test func codeChangesSayWhatBecameOfEarlierUnits() throws {
        let changes = "old;new;since;kind\n0720;0710;2017;merge\n1805;1806;2020;renumber\n"
        let register = try Samples.readRegister(yaml: Self.withChanges, changes: changes)
        #expect(
            register.codeChanges == [
                CodeChange(kind: .merge, from: "0720", to: "0710", year: 2017),
                CodeChange(kind: .renumber, from: "1805", to: "1806", year: 2020),
            ])
        #expect(try Samples.readRegister().codeChanges == [])
    }

    @Test(arguments: [
        ("0720;0710;now;merge", "now"), ("0720;0710;2017;sold", "sold"), ("0720;;2017;merge", "0720"),
    ])
    func aCodeChangeThatSaysNothingIsRefused(row: String, subject: String) {
        #expect(throws: FileProblem(.badValue, file: "changes.csv", line: 2, subject: subject)) {
            try Samples.readRegister(yaml: Self.withChanges, changes: "old;new;since;kind\n\(row)\n")
        }
    }
}
