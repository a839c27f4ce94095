import Testing

@testable import TerminalUI

@Suite("Drawings of dots")
struct BrailleCanvasTests {
    @Test(
        "each dot of a cell has its place in Unicode's pattern",
        arguments: [
            (0, 0, "⠁"), (1, 0, "⠈"), (0, 1, "⠂"), (1, 1, "⠐"), (0, 2, "⠄"), (1, 2, "⠠"), (0, 3, "⡀"),
            (1, 3, "⢀"),
        ])
    func dots(x: Int, y: Int, sign: String) {
        var canvas = BrailleCanvas(Size(width: 1, height: 1))
        canvas.set(x: x, y: y)
        #expect(canvas.isSet(x: x, y: y))
        #expect(canvas.lines == [[Span(sign)]])
    }

    @Test("every line has the width of the canvas, and what lies outside is left out")
    func edges() {
        var canvas = BrailleCanvas(Size(width: 3, height: 2))
        for (x, y) in [(-1, 0), (0, -1), (6, 0), (0, 8), (Int.max, Int.min)] { canvas.set(x: x, y: y) }
        #expect(canvas.lines.map(\.text) == ["   ", "   "])
        #expect(!canvas.isSet(x: -1, y: 0))
        #expect(BrailleCanvas(Size(width: 0, height: 0)).lines.isEmpty)
    }

    @Test("a line has both its ends and no gaps at any slope")
    func lines() {
        for x in 0..<12 {
            for y in 0..<12 {
                var canvas = BrailleCanvas(Size(width: 6, height: 3))
                canvas.line(from: (5, 5), to: (x, y))
                #expect(canvas.isSet(x: 5, y: 5) && canvas.isSet(x: x, y: y))
                let dots = (0..<12).flatMap { y in (0..<12).map { ($0, y) } }.filter {
                    canvas.isSet(x: $0.0, y: $0.1)
                }
                #expect(dots.count == max(abs(x - 5), abs(y - 5)) + 1)
            }
        }
        var diagonal = BrailleCanvas(Size(width: 2, height: 1))
        diagonal.line(from: (0, 0), to: (3, 3))
        #expect(diagonal.lines.map(\.text) == ["⠑⢄"])
    }

    @Test("a line that begins far outside is cut at the edge")
    func cut() {
        var canvas = BrailleCanvas(Size(width: 2, height: 1))
        canvas.line(from: (-20, 1), to: (20, 1))
        #expect(canvas.lines.map(\.text) == ["⠒⠒"])
    }

    @Test("a cell has the role of its last dot, and an empty one is plain")
    func roles() {
        var canvas = BrailleCanvas(Size(width: 3, height: 1))
        canvas.set(x: 0, y: 0, role: .low)
        canvas.set(x: 1, y: 0, role: .good)
        canvas.set(x: 4, y: 0, role: .low)
        #expect(canvas.lines == [[Span("⠉", .good), Span(" "), Span("⠁", .low)]])
    }

    @Test("in ASCII a sign of as much ink")
    func ascii() {
        var canvas = BrailleCanvas(Size(width: 4, height: 1), glyphs: .ascii)
        canvas.set(x: 0, y: 0)
        for y in 0..<4 { canvas.set(x: 2, y: y) }
        for y in 0..<4 { for x in 4...5 { canvas.set(x: x, y: y) } }
        #expect(canvas.lines.map(\.text) == [".:# "])
    }

    @Test("drawn on a grid it leaves what its empty cells lie over")
    func drawing() {
        var canvas = BrailleCanvas(Size(width: 3, height: 1))
        canvas.set(x: 2, y: 0, role: .barMark)
        var grid = Grid(Size(width: 5, height: 2))
        grid.put("abcde", x: 0, y: 1)
        grid.draw(canvas, x: 1, y: 1)
        #expect(grid.row(1).map(\.text).joined() == "ab⠁de")
        #expect(grid[x: 2, y: 1].role == .barMark)
        grid.draw(canvas, x: 4, y: 1)
        grid.draw(canvas, x: -2, y: -1)
    }
}
