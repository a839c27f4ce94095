import Testing

@testable import TerminalUI

@Suite("Text width")
struct TextWidthTests {
    @Test(
        "columns of a text",
        arguments: [
            ("", 0), ("Ålesund", 7), ("A\u{30A}lesund", 7), ("日本", 4), ("Kárášjohka", 10), ("👍", 2), ("한", 2),
            ("e\u{301}", 1), ("❤\u{FE0F}", 1), ("sam\u{AD}men", 6), ("\u{301}", 1), ("…", 1), ("█▌", 2),
        ])
    func columns(text: String, width: Int) {
        #expect(TextWidth.of(text) == width)
    }

    @Test("cut to five columns: a word, a wide character at the edge, ASCII dots")
    func truncation() {
        #expect(TextWidth.truncated("Bergen", width: 5) == "Berg…")
        #expect(TextWidth.truncated("Voss", width: 5) == "Voss")
        #expect(TextWidth.truncated("日本語", width: 4) == "日…")
        #expect(TextWidth.truncated("Bergen", width: 5, glyphs: .ascii) == "Be...")
        #expect(TextWidth.truncated("Bergen", width: 2, glyphs: .ascii) == "Be")
        #expect(TextWidth.truncated("Bergen", width: 0).isEmpty)
    }

    @Test("padded to six columns at the left, the right and in the middle")
    func padding() {
        #expect(TextWidth.padded("Os", width: 5) == "Os   ")
        #expect(TextWidth.padded("Os", width: 5, alignment: .right) == "   Os")
        #expect(TextWidth.padded("Os", width: 5, alignment: .centre) == " Os  ")
    }

    @Test("words go to the next line at ten columns; line breaks stay; a long word is cut")
    func wrapping() {
        #expect(
            TextWidth.wrap("Vi trenger  hjelp\n\ntil bosettingsarbeid", width: 10)
                == ["Vi trenger", "hjelp", "", "til", "bosettings", "arbeid"])
        #expect(TextWidth.wrap("", width: 10) == [""])
        #expect(TextWidth.wrap("日本語", width: 1) == ["日本語"])
    }

    @Test("every glyph has a form in ASCII, and one column in Unicode")
    func glyphs() {
        for glyph in Glyph.allCases {
            #expect(GlyphSet.ascii[glyph].utf8.allSatisfy { $0 < 0x80 })
            #expect(TextWidth.of(GlyphSet.unicode[glyph]) == 1)
        }
    }
}
