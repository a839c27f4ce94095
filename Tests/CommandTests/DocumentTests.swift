import Foundation
import Testing

@Suite struct DocumentTests {
    let home: Home

    init() throws { home = try Home() }

    @Test(
        "docs/json.md names every key that any document has",
        arguments: ReadingTests.commands + [["units", "--as-of", "2024"]])
    func keys(command: [String]) throws {
        let page = URL(filePath: Sources.folder).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/json.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let document = try Run(command + ["--format", "json"], in: home).json()
        let missing = DocumentTests.keys(of: document).subtracting(DocumentTests.registerKeys)
            .filter { !text.contains("`\($0)`") }
        #expect(missing.isEmpty, "\(missing.sorted())")
    }

    @Test("the documents that are made from the program's tables are the ones in docs")
    func generated() throws {
        let docs = URL(filePath: Sources.folder).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs")
        #expect(try Run(["documents", home.folder.path], in: home).status == 0)
        let names = try home.names
        #expect(names == ["codebook.schema.json", "keys.md", "regionblikk.1"])
        for name in names {
            #expect(
                try home.read(name) == Data(contentsOf: docs.appending(path: name)), "\(name): run make docs")
        }
    }

    /// The ids of what the register knows are data.
    static let registerKeys: Set = ["population", "immigrants", "immigrant_share", "refugees"]

    static func keys(of value: Any) -> Set<String> {
        switch value {
        case let object as [String: Any]:
            object.reduce(into: []) { $0.formUnion([$1.key] + keys(of: $1.value)) }
        case let list as [Any]: list.reduce(into: []) { $0.formUnion(keys(of: $1)) }
        default: []
        }
    }
}
