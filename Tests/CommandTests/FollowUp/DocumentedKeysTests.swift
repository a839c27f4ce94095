import Foundation
import Testing

/// docs/json.md names every key of the documents about follow-up.
@Suite struct DocumentedKeysTests {
    let home: Home

    init() throws { home = try Home() }

    @Test("the list with entries, the changes of a file, and contacts from one")
    func keys() throws {
        let page = URL(filePath: Sources.folder).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/json.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        try home.putOnList([["nr": "1401", "notat": "a"], ["nr": "1411", "notat": "b"]])
        _ = try home.write(Data("nr;notat;frist\n1401;c;aldri\n9;;\n".utf8), as: "edited.csv")
        _ = try home.write(Data("kommune;navn\nFlora;Kari\nIngen;Per\n".utf8), as: "contacts.csv")
        let commands = [
            ["followup", "export", "--listed"], ["followup", "import", "edited.csv"],
            ["followup", "contact", "import", "contacts.csv"],
        ]
        for command in commands {
            let document = try Run(command + ["--format", "json"], in: home).json()
            let keys = DocumentTests.keys(of: DocumentedKeysTests.withoutNumbers(document))
            let missing = keys.subtracting(DocumentTests.registerKeys).filter { !text.contains("`\($0)`") }
            #expect(keys.count > 10)
            #expect(missing.isEmpty, "\(missing.sorted())")
        }
    }

    /// The names of a flag's numbers are the rules' own.
    private static func withoutNumbers(_ value: Any) -> Any {
        switch value {
        case let object as [String: Any]:
            object.mapValues(withoutNumbers).filter { $0.key != "numbers" }
        case let list as [Any]: list.map(withoutNumbers)
        default: value
        }
    }
}
