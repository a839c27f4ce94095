import Foundation
import Survey
import Testing

@testable import SurveyFiles

@Suite("Every mistake of a codebook is told at once")
struct CodebookCheckTests {
    /// The sample with several of its parts replaced.
    private func check(_ changes: [(String, String)], register: Register? = nil) throws -> CodebookCheck {
        var text = Samples.codebook
        for (part, other) in changes {
            try #require(text.contains(part), "\(part)")
            text = text.replacing(part, with: other)
        }
        return try CodebookCheck(Array(text.utf8), file: "codebook.yaml", register: register)
    }

    @Test("a codebook without mistake is what reading gives")
    func whole() throws {
        let check = try check([])
        #expect(check.mistakes.isEmpty)
        #expect(try check.codebook == Samples.readCodebook())
    }

    @Test("mistakes in different places, and several in one entry, stand in the order of the file")
    func several() throws {
        let check = try check([
            ("wave: 2017", "wave: i fjor"), ("label: Bistand}", "lable: Bistand}"),
            ("kind: single\n    section: settlement", "kind: singel\n    section: setlement"),
            ("concern: [no]", "concern: [no]\n    colour: red"), ("use: contact", "use: contacts"),
            ("code: 2, value: 2", "code: to, value: 2"),
        ])
        #expect(check.codebook == nil)
        #expect(
            check.mistakes.map { "\($0.line ?? 0) \($0.kind.rawValue) \($0.subject)" } == [
                "3 badValue i fjor", "7 missingKey label", "7 unknownKey lable", "14 badValue to",
                "20 unknownKind singel", "21 danglingReference setlement", "27 unknownKey colour",
                "36 badValue contacts",
            ])
    }

    @Test("who refers to an entry with a mistake makes no mistake")
    func consequences() throws {
        let check = try check([
            ("- id: target\n    kind: single", "- id: target\n    kind: singel"),
            ("{id: help, label: Bistand}", "{id: help}"),
            ("- {id: interpreter, label: tolk, short: Tolk}", "- {id: interpreter, short: Tolk}"),
        ])
        #expect(check.mistakes.map(\.kind) == [.missingKey, .missingKey, .unknownKind])
    }

    @Test("a mistake in a battery that is never placed is told too")
    func unplaced() throws {
        let check = try check([
            ("  - battery: benefit\n", ""), ("section: help, scale", "section: halp, scale"),
        ])
        #expect(Set(check.mistakes.map(\.subject)) == ["battery: benefit", "halp"])
    }

    @Test("reading throws one of the mistakes that the check tells", arguments: [1, 2, 3, 4, 5, 6, 7, 8])
    func agreement(seed: UInt64) throws {
        var chance = SeededNumbers(seed: seed)
        let lines = Samples.codebook.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<250 {
            var spoiled = lines
            for _ in 0...Int(chance.next() % 3) {
                let line = Int(chance.next() % UInt64(spoiled.count))
                var letters = Array(spoiled[line])
                guard !letters.isEmpty else { continue }
                letters[Int(chance.next() % UInt64(letters.count))] =
                    ["x", ":", "}", "7", " ", "["][Int(chance.next() % 6)]
                spoiled[line] = String(letters)
            }
            let bytes = Array(spoiled.joined(separator: "\n").utf8)
            let thrown: FileProblem?
            do {
                _ = try CodebookReader.read(bytes, file: "c")
                thrown = nil
            } catch {
                thrown = error
            }
            guard let check = try? CodebookCheck(bytes, file: "c", register: nil) else {
                #expect(thrown != nil)
                continue
            }
            #expect(check.mistakes.isEmpty == (thrown == nil))
            #expect((check.codebook != nil) == check.mistakes.isEmpty)
            if let thrown { #expect(check.mistakes.contains(thrown)) }
            #expect(Set(check.mistakes).count == check.mistakes.count)
        }
    }

    @Test("the published schema knows the keys that the reader knows")
    func schema() throws {
        let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/codebook.schema.json")
        let schema = try #require(
            JSONSerialization.jsonObject(with: Data(contentsOf: docs)) as? [String: Any])
        func keys(_ schema: Any?) -> Set<String> {
            Set(((schema as? [String: Any])?["properties"] as? [String: Any] ?? [:]).keys)
        }
        let top = try #require(schema["properties"] as? [String: Any])
        #expect(keys(schema) == CodebookCheck.keys)
        #expect(keys((top["batteries"] as? [String: Any])?["items"]) == BatteryReader.keys)
        let entries = (top["items"] as? [String: Any])?["items"] as? [String: Any]
        let kinds = try #require(entries?["oneOf"] as? [Any])
        #expect(kinds.map(keys) == [["battery"], ItemReader.keys])
    }

    @Test("roles need a column, every item one of them, and conditions stay within a role")
    func roles() throws {
        let roles =
            "roles: [{id: leader, label: Rådmann, codes: [1, R]}, {id: schools, label: Rektor}]\nscales:"
        let missing = try check([("scales:", roles)])
        #expect(missing.mistakes.allSatisfy { $0.kind == .missingKey })
        #expect(Set(missing.mistakes.map(\.subject)) == ["role", "answered-by"])

        let everywhere = [
            ("scales:", roles), ("respondent: role", "role: role"),
            ("section: settlement", "answered-by: leader\n    section: settlement"),
            ("section: help", "answered-by: schools, section: help"),
            (
                "{id: target_percent, kind: number, answered-by: leader\n    section: settlement",
                "{id: target_percent, kind: number, answered-by: schools, section: settlement"
            ),
            (
                "{id: note, kind: text, answered-by: leader\n    section: settlement",
                "{id: note, kind: text, answered-by: leader, section: settlement"
            ),
        ]
        let across = try check(everywhere)
        #expect(across.mistakes.map { "\($0.kind.rawValue) \($0.subject)" } == ["danglingReference target"])
        let whole = try check(everywhere + [(", asked-if: {item: target, is: [yes]}", "")])
        #expect(whole.mistakes.isEmpty)
        #expect(whole.codebook?.roles.map(\.codes) == [["1", "R"], []])
        #expect(
            whole.codebook?.items.map(\.role) == [
                "leader", "schools", "leader", "leader", "schools", "schools",
            ])
        #expect(whole.codebook?.layout.role == "role")
    }
}
