import Survey
import TerminalUI
import Testing

@testable import Dashboard

@Suite("A terminal without Unicode")
struct ASCIITests {
    @Test(
        "shows nothing but ASCII and letters on any screen", arguments: Language.allCases)
    func everything(language: Language) throws {
        var driver = Driver(
            try Demo.content(), settings: Settings(language: language, glyphs: .ascii), region: "vest")
        let walk = [
            ["y"], ["Esc", "?"], ["End", "Esc", "Enter"], ["2"], ["3"], ["4"], ["5"], ["6"], ["7"],
            ["Esc", "Tab"],
            ["Tab"], ["Esc", "2"], ["Enter"], ["2"], ["3"], ["4"], ["Esc", "3"], ["Enter"], ["Esc", "4"],
            ["Tab"],
            ["Tab"], ["Tab"], ["Tab"], ["Tab"], ["1", ":"], ["Esc", "o", "5"], ["i"],
        ]
        for keys in walk {
            for key in keys { try driver.press(key) }
            let strange = driver.grid.textLines.joined().unicodeScalars.filter {
                !$0.isASCII && !$0.properties.isAlphabetic && $0.properties.numericType == nil
            }
            #expect(strange.isEmpty, "\(keys): \(strange)\n\(driver.text)")
        }
    }

    @Test("who has answered, in part, or not, and what has no value, look different")
    func signs() {
        let glyphs = GlyphSet.ascii
        let signs = [Glyph.answered, .partial, .silent, .none, .followed, .mark, .diamond, .same]
            .map { glyphs[$0] }
        #expect(Set(signs).count == signs.count)
        let levels = (0...8).map { glyphs.column(eighths: $0) }
        #expect(Set(levels).count == levels.count, "each height has a sign of its own")
        #expect(Set(levels).isDisjoint(with: ["-", "=", "+"] + (0...9).map(String.init)))
        #expect(glyphs.safe("a · b") == "a \(glyphs[.dot]) b", "a dot is one sign wherever it comes from")
        #expect(glyphs.safe("a …") == "a ...")
    }
}
