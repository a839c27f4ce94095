import Survey
import Testing

@testable import SurveyFiles

/// The register and the codebook that the demo survey is made with.
@Suite struct DemoFilesTests {
    private let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast(3).joined(separator: "/") + "/Fixtures/survey"

    @Test func theRegisterHasTheRegionsOf2017() throws {
        let register = try RegisterReader.read(path: folder + "/register-2017.yaml")
        #expect(register.units(ofFrame: "kommuner").count == 426)
        #expect(register.units(ofFrame: "bydeler").count == 15)
        let region = try #require(register.division("region"))
        let counts = region.classes.indices.map { position in
            region.membership.count { Int($0) == position }
        }
        #expect(region.classes.map(\.id) == ["nord", "midt-norge", "vest", "sor", "ost", "indre-ost"])
        #expect(counts == [87, 84, 85, 48, 53 + 15, 69])
    }

    /// Worked out from open statistics: 11, 9, 33, 41, 32, 43 and 257 kommuner for 0 to 6 years.
    @Test func yearsOfSettlementAreCountedAsTheReportCountsThem() throws {
        let years = try #require(
            try RegisterReader.read(path: folder + "/register-2017.yaml").division("years"))
        let counts = years.classes.indices.map { position in years.membership.count { Int($0) == position } }
        #expect(counts == [11, 9, 33, 41, 32, 43, 257])
    }

    @Test func theCodebookIsWithoutMistake() throws {
        let register = try RegisterReader.read(path: folder + "/register-2017.yaml")
        let codebook = try CodebookReader.read(path: folder + "/codebook-2017.yaml", register: register)
        #expect(codebook.wave == 2017)
        #expect(codebook.isSynthetic)
        #expect(codebook.items(ofBattery: "benefit").count == 10)
        #expect(codebook.items(ofBattery: "importance").count == 10)
    }

    @Test func theAnswersAreReadAndOnlyBrokenOffFormsAreListed() throws {
        let wave = try SurveyFolder.read(path: folder).newest
        let kommuner = wave.register.units(ofFrame: "kommuner")
        let bydeler = wave.register.units(ofFrame: "bydeler")
        #expect(kommuner.count { wave.responses[$0] != nil } == 312)
        #expect(bydeler.count { wave.responses[$0] != nil } == 10)
        #expect(wave.issues.filter { $0.kind != .notShownUnexplained } == [])
    }
}
