import Testing

@testable import TerminalUI

@Suite("Grid")
struct GridTests {
    private func grid(_ width: Int = 10, _ height: Int = 2, _ glyphs: GlyphSet = .unicode) -> Grid {
        Grid(Size(width: width, height: height), glyphs: glyphs)
    }

    @Test("text of four columns at column 2 ends before column 6")
    func putReturnsNextColumn() {
        var grid = grid()
        #expect(grid.put("Bærum", x: 2, y: 0, limit: 6) == 6)
        #expect(grid.textLines == ["  Bæru", ""])
    }

    @Test("roles lie where the text lies, and only there")
    func roleLayer() {
        var grid = grid(5, 1)
        grid.put([Span("a", .low), Span("bc", .good)], x: 1, y: 0)
        #expect(grid.roleLines == [".lgg."])
    }

    @Test("what lies left of, right of, above and below the grid is left out")
    func clipping() {
        var grid = grid(3, 1)
        grid.put("abcdef", x: -2, y: 0)
        grid.put("x", x: 0, y: -1)
        grid.put("x", x: 0, y: 1)
        grid.fill(Rect(x: -5, y: -5, width: 3, height: 3), with: "#")
        #expect(grid.textLines == ["cde"])
    }

    @Test("a grid of no columns or rows takes everything without harm")
    func emptyGrid() {
        var grid = Grid(Size(width: 0, height: -3))
        grid.put("a\u{301}", x: 0, y: 0)
        grid.frame(Rect(x: 0, y: 0, width: 9, height: 9), title: "x")
        #expect(grid.cells.isEmpty)
    }

    @Test(
        "a control character is shown as a symbol",
        arguments: [
            ("\u{1B}[31m", "␛[31m", "?[31m"), ("a\tb", "a␉b", "a?b"), ("\u{7F}", "␡", "?"),
            ("\u{9B}2J", "\u{FFFD}2J", "?2J"), ("\u{202E}x", "\u{FFFD}x", "?x"),
            ("\u{2028}", "\u{FFFD}", "?"),
            ("\u{200B}x", "\u{FFFD}x", "?x"), ("\u{E000}", "\u{FFFD}", "?"), ("a\r\nb", "a␍␊b", "a??b"),
        ])
    func controls(text: String, unicode: String, ascii: String) {
        for (glyphs, expected) in [(GlyphSet.unicode, unicode), (.ascii, ascii)] {
            var grid = grid(10, 1, glyphs)
            grid.put(text, x: 0, y: 0)
            #expect(grid.textLines == [expected])
            #expect(grid.put(text, x: 0, y: 0) == TextWidth.of(text))
        }
    }

    @Test("a combining ring joins the a before it, a third mark is left out, and a lone mark has a carrier")
    func combining() {
        var grid = grid()
        #expect(grid.put("a\u{30A}b", x: 0, y: 0) == 2)
        #expect(grid[x: 0, y: 0].text == "a\u{30A}")
        grid.put("o\u{301}\u{302}\u{303}", x: 4, y: 0)
        #expect(grid[x: 4, y: 0].marks == ("\u{301}", "\u{302}"))
        grid.put("\u{301}", x: 8, y: 0)
        #expect(grid[x: 8, y: 0].text == "\u{25CC}\u{301}")
    }

    @Test("a mark at the start of a span joins the last character of the span before")
    func combiningAcrossSpans() {
        var grid = grid()
        #expect(grid.put([Span("a"), Span("\u{30A}x", .low)], x: 0, y: 0) == 2)
        #expect(grid.textLines[0] == "a\u{30A}x")
    }

    @Test("a wide character takes two cells and leaves a blank where it would be cut")
    func wide() {
        var grid = grid(3, 1)
        grid.put("日本", x: 0, y: 0)
        #expect(grid.row(0).map(\.extent) == [.wide, .continuation, .narrow])
        #expect(grid.textLines == ["日"])
    }

    @Test(
        "half of a wide character that is overwritten becomes a blank", arguments: [(0, "x b"), (1, " xb")])
    func overwriteHalf(column: Int, expected: String) {
        var grid = grid(3, 1)
        grid.put("日b", x: 0, y: 0)
        grid.put("x", x: column, y: 0)
        #expect(grid.textLines == [expected])
    }

    @Test("a frame of 6x3 with a title")
    func frame() {
        var grid = grid(8, 3)
        grid.frame(grid.bounds, title: "Om")
        #expect(grid.textLines == ["┌─ Om ─┐", "│      │", "└──────┘"])
    }

    @Test("a field of ten columns: aligned to the right, and cut with an ellipsis")
    func field() {
        var grid = grid(10, 2)
        grid.put("1 401", in: Rect(x: 0, y: 0, width: 10, height: 1), alignment: .right)
        grid.put("Indre Østlandet", in: Rect(x: 0, y: 1, width: 10, height: 1))
        #expect(grid.textLines == ["     1 401", "Indre Øst…"])
    }

    @Test("painting gives another meaning and leaves the text; drawing copies a grid")
    func paintAndDraw() {
        var inner = Grid(Size(width: 2, height: 1))
        inner.put("ab", x: 0, y: 0, role: .low)
        var grid = grid(4, 2)
        grid.draw(inner, x: 3, y: 1)
        grid.draw(inner, x: 0, y: 0)
        grid.paint(Rect(x: 1, y: 0, width: 9, height: 1), role: .selected)
        #expect(grid.textLines == ["ab", "   a"])
        #expect(grid.roleLines == ["lSSS", "...l"])
    }

    @Test("every role has a letter of its own")
    func letters() {
        #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    }

    @Test("in ASCII signs that mean the same as one there are that one, and letters stay")
    func asciiSigns() {
        var grid = Grid(Size(width: 30, height: 1), glyphs: .ascii)
        grid.put("\u{2212}0,2 \u{B7} \u{D7}3 (28\u{2013}42) «Ål»\u{202F}å", x: 0, y: 0)
        #expect(grid.textLines[0].hasPrefix("-0,2 | x3 (28-42) \"Ål\" å"))
        var other = Grid(Size(width: 30, height: 1))
        other.put("\u{2212}0,2", x: 0, y: 0)
        #expect(other.textLines[0].hasPrefix("\u{2212}0,2"))
    }
}
