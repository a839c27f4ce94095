import Testing

@testable import Reports

@Suite struct JSONWriterTests {
    @Test("keys are sorted, objects are indented, plain arrays stand on one line")
    func form() {
        let value: JSONValue = [
            "b": [1, 2.jsonHalf, nil], "a": ["x": true], "c": [["y": "z"]], "d": [], "e": [:],
        ]
        let expected = """
            {
              "a": {
                "x": true
              },
              "b": [1, 2.5, null],
              "c": [
                {
                  "y": "z"
                }
              ],
              "d": [],
              "e": {}
            }

            """
        #expect(JSONWriter.text(of: value) == expected)
    }

    @Test("control characters, quotation marks and backslashes are escaped; letters are not")
    func escapes() {
        let text = JSONWriter.text(of: .text("\"\\\n\r\t\u{1B}\u{7F}\u{9B}Å ŋ 😀"))
        #expect(text == "\"\\\"\\\\\\n\\r\\t\\u001b\\u007f\\u009bÅ ŋ 😀\"\n")
    }

    @Test("what is not finite is null")
    func notFinite() {
        #expect(
            JSONWriter.text(of: [.decimal(.nan), .decimal(.infinity), .decimal(-0.5)])
                == "[null, null, -0.5]\n")
    }
}

extension Int {
    /// The number and a half.
    fileprivate var jsonHalf: JSONValue { .decimal(Double(self) + 0.5) }
}
