import Foundation
import Survey
import Testing

@testable import Reports

@Suite struct NewFileTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "new-file-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    @Test("a file is written whole, and nothing else stays in the folder")
    func write() throws {
        try NewFile.write(Array("abc".utf8), to: path("a.csv"))
        #expect(try String(contentsOfFile: path("a.csv"), encoding: .utf8) == "abc")
        #expect(try names == ["a.csv"])
    }

    @Test("a file that is there stays, unless it may be replaced")
    func existing() throws {
        try NewFile.write(Array("one".utf8), to: path("a.csv"))
        #expect(throws: FileProblem(.fileExists, file: path("a.csv"))) {
            try NewFile.write(Array("two".utf8), to: path("a.csv"))
        }
        #expect(try String(contentsOfFile: path("a.csv"), encoding: .utf8) == "one")
        try NewFile.write(Array("two".utf8), to: path("a.csv"), replacing: true)
        #expect(try String(contentsOfFile: path("a.csv"), encoding: .utf8) == "two")
        #expect(try names == ["a.csv"])
    }

    @Test("a link that leads nowhere counts as a file that is there")
    func danglingLink() throws {
        try FileManager.default.createSymbolicLink(
            atPath: path("a.csv"), withDestinationPath: path("nowhere"))
        #expect(throws: FileProblem(.fileExists, file: path("a.csv"))) {
            try NewFile.write([1], to: path("a.csv"))
        }
        #expect(try names == ["a.csv"])
    }

    @Test("a folder and a missing folder cannot be written")
    func unwritable() throws {
        #expect(throws: FileProblem(.unwritable, file: folder.path)) {
            try NewFile.write([1], to: folder.path, replacing: true)
        }
        #expect(throws: FileProblem(.noFolder, file: path("x/a.csv"))) {
            try NewFile.write([1], to: path("x/a.csv"))
        }
    }

    @Test("of sixteen writers at once, one wins and its file is whole")
    func race() async throws {
        let target = path("a.csv")
        let wins = await withTaskGroup(of: Int?.self) { group in
            for writer in 0..<16 {
                group.addTask {
                    let bytes = [UInt8](repeating: UInt8(65 + writer), count: 100_000)
                    return (try? NewFile.write(bytes, to: target)).map { writer }
                }
            }
            return await group.reduce(into: [Int]()) { if let writer = $1 { $0.append(writer) } }
        }
        #expect(wins.count == 1)
        let content = try Data(contentsOf: URL(filePath: target))
        #expect(content.count == 100_000)
        #expect(Set(content) == Set(wins.map { UInt8(65 + $0) }))
        #expect(try names == ["a.csv"])
    }
}
