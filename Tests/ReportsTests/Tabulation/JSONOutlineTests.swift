import Testing

@testable import Reports

@Suite struct JSONOutlineTests {
    private func pieces(_ outline: JSONOutline) -> [String] {
        var pieces: [String] = []
        JSONWriter.write(outline) { pieces.append($0) }
        return pieces
    }

    @Test("keys are sorted, and every value stands on a line of its own")
    func form() {
        let outline = JSONOutline.object([
            "b": .values(1...2) { ["y": .whole($0), "x": [["z": 0.jsonTenth], "æ\n"]] },
            "a": .object(["c": .value(nil)]), "d": .list([]), "e": .object([:]),
        ])
        let expected = """
            {
              "a": {
                "c": null
              },
              "b": [
                {"x": [{"z": 0.1}, "æ\\n"], "y": 1},
                {"x": [{"z": 0.1}, "æ\\n"], "y": 2}
              ],
              "d": [],
              "e": {}
            }

            """
        #expect(pieces(outline) == [expected])
    }

    @Test("parts are made when their turn comes, and handed on before the last is made")
    func pieceByPiece() {
        let long = String(repeating: "x", count: 70_000)
        var events: [String] = []
        let outline = JSONOutline.list(1...2) { part in
            events.append("made \(part)")
            return .value(.text(long))
        }
        JSONWriter.write(outline) { _ in events.append("handed on") }
        #expect(events == ["made 1", "handed on", "made 2", "handed on", "handed on"])
    }
}

extension Int {
    /// The number and a tenth.
    fileprivate var jsonTenth: JSONValue { .decimal(Double(self) + 0.1) }
}
