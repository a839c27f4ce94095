import Testing

@testable import TerminalUI

@Suite("Bars")
struct BarTests {
    @Test(
        "ten columns filled by a share, to an eighth",
        arguments: [
            (0.0, ""), (1.0, "██████████"), (0.5, "█████"), (0.29, "██▉"), (0.001, "▏"), (1.7, "██████████"),
            (-1.0, ""), (.nan, ""),
        ])
    func eighths(share: Double, filled: String) {
        #expect(Bar(share: share, width: 10).filled == filled)
    }

    @Test("in ASCII a bar is exact to a cell, and a small share still shows")
    func ascii() {
        #expect(Bar(share: 0.29, width: 10, glyphs: .ascii).filled == "###")
        #expect(Bar(share: 0.01, width: 10, glyphs: .ascii).filled == ".")
    }

    @Test("a bar and its rest take all the columns", arguments: [0, 0.03, 0.5, 0.99, 1])
    func wholeWidth(share: Double) {
        #expect(Bar(share: share, width: 7).spans(rest: .mediumShade).width == 7)
    }

    @Test("thirds of ten columns: 4 + 3 + 3, by largest remainder, ties to the first")
    func apportion() {
        #expect(StackedBar.apportion([1.0 / 3, 1.0 / 3, 1.0 / 3], width: 10) == [4, 3, 3])
        #expect(StackedBar.apportion([0.25, 0.25], width: 10) == [3, 2])
        #expect(StackedBar.apportion([0.9, 0.9], width: 10) == [5, 5])
        #expect(StackedBar.apportion([], width: 10).isEmpty)
    }

    @Test("a diverging bar has its first negative part beside the middle line")
    func diverging() {
        let spans = StackedBar.diverging(
            negative: [
                BarPart(share: 0.25, role: .low, glyph: .full),
                BarPart(share: 0.25, role: .barNeutral, glyph: .lightShade),
            ],
            positive: [BarPart(share: 0.5, role: .good, glyph: .full)], sideWidth: 4)
        #expect(spans.text == "  ░█│██  ")
    }
}
