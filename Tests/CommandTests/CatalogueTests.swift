import Foundation
import Testing

/// A text that is missing in a language does not compile; one that nobody uses is found here.
@Suite("The catalogue of texts")
struct CatalogueTests {
    @Test("every text is used somewhere")
    func used() throws {
        let sources = try Self.sources()
        let uses = sources.values.reduce(into: [String: Int]()) { uses, text in
            for name in Self.names(in: text) { uses[name, default: 0] += 1 }
        }
        let declared = sources.filter { $0.key.contains("/Wording/") }.values.flatMap(Self.declared)
        #expect(declared.count > 500, "the catalogue is read")
        let counts = declared.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let unused = counts.filter { uses[$0.key, default: 0] <= $0.value }.keys.sorted()
        #expect(unused == [])
    }

    /// Every name in a text, as often as it stands there.
    private static func names(in text: String) -> [String] {
        text.utf8.split { byte in
            !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "_"))
        }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names of the texts that a file of the catalogue declares.
    private static func declared(in text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let words = names(in: String(line))
            return words.count > 3 && words.starts(with: ["public", "static"]) ? words[3] : nil
        }
    }

    /// The program's sources by path.
    private static func sources() throws -> [String: String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        var sources: [String: String] = [:]
        while let file = files?.nextObject() as? URL {
            if file.pathExtension == "swift" {
                sources[file.path] = try String(contentsOf: file, encoding: .utf8)
            }
        }
        return sources
    }
}
