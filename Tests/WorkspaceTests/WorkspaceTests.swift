import FollowUp
import Foundation
import Survey
import Testing

@testable import Workspace

@Suite final class WorkspaceTests {
    private let folder: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "workspace-\(UUID())")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    private var places: Places { Places(database: folder + "/data/regionblikk.sqlite", log: nil) }

    @Test("with nothing imported the demo survey is read, and no file is made")
    func demo() throws {
        let workspace = try Workspace.open(places)
        #expect(workspace.origin == .demo)
        #expect(workspace.storeProblem == nil)
        #expect(workspace.survey.isSynthetic)
        #expect(workspace.remembered(.region) == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    @Test("a choice is remembered by the next start")
    func choice() throws {
        try Workspace.open(places).remember("vest", as: .region)
        #expect(try Workspace.open(places).remembered(.region) == "vest")
        #expect(try Workspace.open(places).origin == .demo)
    }

    @Test("a store that cannot be made keeps nobody from reading, and says so when something is kept")
    func unwritable() throws {
        let workspace = try Workspace.open(Places(database: "/proc/nobody/regionblikk.sqlite", log: nil))
        #expect(workspace.origin == .demo)
        let problem = #expect(throws: StoreProblem.self) { try workspace.remember("vest", as: .region) }
        #expect(problem?.kind == .unwritable)
        #expect(workspace.remembered(.region) == nil)
    }

    @Test("a store that is no database is left aside with its reason, and stays as it is")
    func damaged() throws {
        let path = folder + "/broken.sqlite"
        let junk = Data(repeating: 0x6A, count: 4096)
        try junk.write(to: URL(filePath: path))
        let workspace = try Workspace.open(Places(database: path, log: nil))
        #expect(workspace.origin == .demo)
        #expect(workspace.storeProblem?.kind == .damaged)
        #expect(try Data(contentsOf: URL(filePath: path)) == junk)
    }

    @Test("a register that nobody knows must be named")
    func noRegister() throws {
        let codebook = folder + "/codebook.yaml"
        let text = try String(contentsOfFile: Fixture.codebook, encoding: .utf8)
            .replacing("wave: 2017", with: "wave: 2031", maxReplacements: 1)
        try Data(text.utf8).write(to: URL(filePath: codebook))
        let request = ImportRequest(file: Fixture.answers, year: 2031, codebook: codebook)
        #expect(throws: WorkspaceProblem.noRegister(year: 2031)) {
            try Workspace.open(places).importWave(request, now: 0)
        }
    }

    @Test("an import says when it was, and is read from then on")
    func imported() throws {
        let request = ImportRequest(file: Fixture.answers, year: 2017, codebook: Fixture.codebook)
        let wave = try Workspace.open(places).importWave(request, now: 1_700_000_000)
        #expect(wave.provenance.importedAt == 1_700_000_000)
        let workspace = try Workspace.open(places)
        #expect(workspace.origin == .store)
        #expect(workspace.wave == wave)
    }
}

/// The files of the demo survey.
private enum Fixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/survey").path
    static let answers = folder + "/answers-2017.csv"
    static let codebook = folder + "/codebook-2017.yaml"
}
