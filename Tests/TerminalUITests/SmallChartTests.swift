import Testing

@testable import TerminalUI

@Suite("Small charts")
struct SmallChartTests {
    @Test("a sparkline over waves, with a gap that is no zero")
    func sparkline() {
        let line = Sparkline([0, 0.5, nil, 1], scale: 0...1)
        #expect(line.spans() == [Span("▁▅", .bar), Span("·", .missing), Span("█", .bar)])
        #expect(line.spans(last: .barMark).last == Span("█", .barMark))
        #expect(Sparkline([0, 0.5, nil, 1], scale: 0...1, glyphs: .ascii).spans().text == "15.8")
    }

    @Test(
        "a scale of its own, equal values, and what cannot be shown",
        arguments: [
            ([2.0, 4], "▁█"), ([3, 3], "▄▄"), ([], ""), ([nil, nil], "··"), ([.nan, 1], "·▄"),
            ([1, .infinity, 2], "▁██"),
        ] as [([Double?], String)])
    func ownScale(values: [Double?], text: String) {
        #expect(Sparkline(values).spans().text == text)
    }

    @Test("values outside the scale stand at its ends")
    func outside() {
        #expect(Sparkline([-9, 9, -.infinity, .infinity], scale: 0...1).spans().text == "▁█▁█")
    }

    @Test(
        "a diverging bar: left, neutral, right, in eight columns a side",
        arguments: [
            (0.5, 0.0, 0.5, "    ████│████    "), (0.25, 0.5, 0.25, "    ██░░│░░██    "),
            (0, 0, 1, "        │████████"), (1, 0, 0, "████████│        "), (0, 1, 0, "    ░░░░│░░░░    "),
            (0.001, 0, 0.001, "       ▕│▏       "), (0.3, 0.1, 0.6, "     ▐██│█████▎  "),
            (0, 0, 0, "        │        "), (.nan, -1, 7, "        │████████"),
        ])
    func diverging(left: Double, neutral: Double, right: Double, text: String) {
        let bar = DivergingBar(left: left, neutral: neutral, right: right, sideWidth: 8)
        #expect(bar.spans().width == 17)
        #expect(bar.spans().text == text)
    }

    @Test("the parts of a diverging bar have their roles, also in ASCII")
    func divergingRoles() {
        let bar = DivergingBar(left: 0.25, neutral: 0.5, right: 0.3, sideWidth: 8, glyphs: .ascii)
        #expect(bar.spans().map(\.role) == [.low, .barNeutral, .border, .barNeutral, .good])
        #expect(bar.spans().text == "    ##..|..##-   ")
    }

    @Test("a diverging bar keeps its width whatever the shares and the room", arguments: 0...9)
    func divergingWidth(sideWidth: Int) {
        for left in 0...10 {
            for right in 0...(10 - left) {
                for glyphs in [GlyphSet.unicode, .ascii] {
                    let bar = DivergingBar(
                        left: Double(left) / 10, neutral: Double(10 - left - right) / 10,
                        right: Double(right) / 10,
                        sideWidth: sideWidth, glyphs: glyphs)
                    let text = bar.spans().text
                    #expect(TextWidth.of(text) == 2 * sideWidth + 1)
                    let sides = text.split(separator: glyphs[.vertical], omittingEmptySubsequences: false)
                    #expect(sides.map { TextWidth.of($0) } == [sideWidth, sideWidth])
                    if sideWidth > 0 {
                        #expect(left == 0 || sides[0].contains { "█▐▕#-".contains($0) })
                        #expect(right == 0 || sides[1].contains { "█▏▎▍▌▋▊▉#-".contains($0) })
                    }
                }
            }
        }
    }

    @Test(
        "an interval on a scale of 0 to 10 in eleven columns",
        arguments: [
            (2.0, 5.0, 8.0, nil, "  ├──●──┤  ", "  |--o--|  "), (2, 5, 8, 9, "  ├──●──┤│ ", "  |--o--|: "),
            (2, 5, 8, 4, "  ├─┼●──┤  ", "  |-+o--|  "), (2, 5, 8, 5, "  ├──◆──┤  ", "  |--@--|  "),
            (-5, 1, 3, nil, "‹●─┤       ", "<o-|       "), (5, 20, 30, nil, "     ├────›", "     |---->"),
            (5, 5, 5, nil, "     ●     ", "     o     "), (20, 21, 22, 3, "   │       ", "   :       "),
            (.nan, 5, 8, nil, "           ", "           "), (8, 5, 2, nil, "           ", "           "),
            (2, 5, 8, 99, "  ├──●──┤  ", "  |--o--|  "),
        ] as [(Double, Double, Double, Double?, String, String)])
    func interval(
        low: Double, estimate: Double, high: Double, reference: Double?, unicode: String, ascii: String
    ) {
        for (glyphs, text) in [(GlyphSet.unicode, unicode), (.ascii, ascii)] {
            let whisker = IntervalWhisker(
                low: low, estimate: estimate, high: high, reference: reference, scale: 0...10, width: 11,
                glyphs: glyphs)
            #expect(whisker.spans().text == text)
        }
    }

    @Test("an interval in no columns, in one, and on a scale without extent")
    func narrow() {
        #expect(IntervalWhisker(low: 0, estimate: 0.5, high: 1, width: 0).spans().isEmpty)
        #expect(IntervalWhisker(low: 0, estimate: 0.5, high: 1, width: 1).spans().text == "●")
        #expect(IntervalWhisker(low: 1, estimate: 1, high: 1, scale: 1...1, width: 3).spans().text == "   ")
    }
}
