import Testing

@testable import TerminalUI

@Suite("Small charts")
struct SmallChartTests {
    @Test("a sparkline over waves, with a gap that is no zero")
    func sparkline() {
        let line = Sparkline([0, 0.5, nil, 1], scale: 0...1)
        #expect(line.spans() == [Span("▁▅", .bar), Span("·", .missing), Span("█", .bar)])
        #expect(line.spans(last: .barMark).last == Span("█", .barMark))
        #expect(Sparkline([0, 0.5, nil, 1], scale: 0...1, glyphs: .ascii).spans().text == "_t-#")
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
