import Foundation
import Survey
import Testing

@testable import SurveyFiles

@Suite struct SurveyFolderTests {
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Samples.codebook, to: "codebook-2017.yaml")
        try folder.write(Samples.register, to: "register-2017.yaml")
        try folder.write(Samples.units, to: "units.csv")
        try folder.write(Samples.series, to: "series.csv")
        try folder.write(Samples.heading + "\n1;1401;31;;;1;;0;0;0;;;\n", to: "answers-2017.csv")
        return folder
    }

    @Test func aFolderHoldsASurvey() throws {
        let folder = try folder()
        let survey = try SurveyFolder.read(path: folder.path)
        #expect(survey.waves.map(\.year) == [2017])
        #expect(survey.newest.categories("target", "1401") == ["yes"])
        #expect(survey.newest.provenance.file == "answers-2017.csv")
        #expect(survey.newest.provenance.importedAt == nil)
    }

    @Test("a year without a register of its own uses the one that years share")
    func severalWavesMayShareARegister() throws {
        let folder = try folder()
        let own = Samples.changed(Samples.register, "year: 2017", "year: 2016")
        for year in [2015, 2016] {
            try folder.write(
                Samples.changed(Samples.codebook, "wave: 2017", "wave: \(year)"), to: "codebook-\(year).yaml")
            try folder.write(
                Samples.heading + "\n1;1401;31;;;2;;0;0;0;;;\n", to: "answers-\(year).csv")
        }
        try folder.write(own, to: "register-2016.yaml")
        #expect(throws: FileProblem(.notFound, file: folder.path + "/register-2015.yaml")) {
            try SurveyFolder.read(path: folder.path)
        }
        try folder.write(Samples.register, to: "register.yaml")
        let survey = try SurveyFolder.read(path: folder.path)
        #expect(survey.waves.map(\.year) == [2015, 2016, 2017])
        #expect(survey.waves.map(\.register.year) == [2017, 2016, 2017])
        #expect(survey.waves.map { $0.categories("target", "1401") } == [["no"], ["no"], ["yes"]])
    }

    @Test func aMissingFileIsNamed() throws {
        let folder = try folder()
        try FileManager.default.removeItem(atPath: folder.path + "/answers-2017.csv")
        #expect(throws: FileProblem(.notFound, file: folder.path + "/answers-2017.csv")) {
            try SurveyFolder.read(path: folder.path)
        }
    }

    @Test func aFolderWithoutACodebookHoldsNoSurvey() throws {
        let folder = try TemporaryFolder()
        #expect(throws: FileProblem(.notFound, file: folder.path + "/codebook-*.yaml")) {
            try SurveyFolder.read(path: folder.path)
        }
        #expect(throws: FileProblem(.notFound, file: folder.path + "/none")) {
            try SurveyFolder.read(path: folder.path + "/none")
        }
    }

    @Test func aCodebookOfAnotherYearIsRefused() throws {
        let folder = try folder()
        let path = try folder.write(
            Samples.changed(Samples.codebook, "wave: 2017", "wave: 2016"), to: "codebook-2017.yaml")
        #expect(throws: FileProblem(.wrongWave, file: path)) { try SurveyFolder.read(path: folder.path) }
    }

    @Test func anItemMayNameOnlyFramesOfTheRegister() throws {
        let folder = try folder()
        try folder.write(
            Samples.changed(Samples.codebook, "kind: single", "kind: single\n    frames: [kommune]"),
            to: "codebook-2017.yaml")
        let problem = #expect(throws: FileProblem.self) { try SurveyFolder.read(path: folder.path) }
        #expect(problem?.kind == .danglingReference)
        #expect(problem?.subject == "kommune")
        #expect(problem?.line == 21)
    }

    @Test func filesThatCannotBeReadSayWhy() throws {
        let folder = try TemporaryFolder()
        let empty = try folder.write("", to: "empty.csv")
        #expect(throws: FileProblem(.notFound, file: folder.path + "/none.csv")) {
            try FileBytes.read(path: folder.path + "/none.csv")
        }
        #expect(throws: FileProblem(.notFound, file: empty + "/below.csv")) {
            try FileBytes.read(path: empty + "/below.csv")
        }
        #expect(throws: FileProblem(.unreadable, file: folder.path)) { try FileBytes.read(path: folder.path) }
        #expect(throws: FileProblem(.empty, file: empty)) { try FileBytes.read(path: empty) }
    }
}
