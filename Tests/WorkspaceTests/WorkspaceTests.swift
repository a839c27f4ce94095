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
        let request = try smallWave(of: 1999, answeredBy: ["0101"])
        #expect(throws: WorkspaceProblem.noRegister(year: 1999)) {
            try Workspace.open(places).preview(request, now: 0)
        }
    }

    @Test(
        "a wave finds the register that holds in its year",
        arguments: [
            (2018, 2018, "1567"), (2019, 2019, "5061"), (2021, 2020, "3001"), (2023, 2020, "1507"),
            (2025, 2024, "1580"),
        ])
    func knownRegister(year: Int, register: Int, code: String) throws {
        let request = try smallWave(of: year, answeredBy: [code, "030101"])
        let wave = try Workspace.open(places).preview(request, now: 0).wave
        #expect(wave.register.year == register)
        #expect(wave.issues.isEmpty)
        #expect(wave.responses.count { $0 != nil } == 2)
    }

    /// A codebook with one text, and a file in which some units answer it.
    private func smallWave(of year: Int, answeredBy codes: [String]) throws -> ImportRequest {
        let (codebook, answers) = (folder + "/codebook.yaml", folder + "/answers.csv")
        let text = """
            schema: 1
            survey: small
            wave: \(year)
            title: Small
            layout: {unit: nr}
            sections: [{id: all, label: All}]
            items: [{id: q, kind: text, section: all, label: Question, column: q}]

            """
        try Data(text.utf8).write(to: URL(filePath: codebook))
        let rows = ["nr;q"] + codes.map { "\($0);yes" }
        try Data(rows.joined(separator: "\n").utf8).write(to: URL(filePath: answers))
        return ImportRequest(file: answers, year: year, codebook: .file(codebook))
    }

    @Test("an import says when it was, and is read from then on")
    func imported() throws {
        let request = ImportRequest(file: Fixture.answers, year: 2017, codebook: .file(Fixture.codebook))
        let first = try Workspace.open(places)
        let preview = try first.preview(request, now: 1_700_000_000)
        #expect(try Workspace.open(places).origin == .demo)
        try first.keep(preview)
        let wave = preview.wave
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
