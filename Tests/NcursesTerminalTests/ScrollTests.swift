import TerminalUI
import Testing

@testable import NcursesTerminal

@Suite("Moves of rows")
struct ScrollTests {
    /// A list of long rows from `first` on, above and below lines that stay, beside a text that is another each time.
    private func rows(from first: Int) -> [[Cell]] {
        var grid = Grid(Size(width: 80, height: 12))
        grid.put("heading", x: 0, y: 0)
        for row in 1...10 {
            let letter = Unicode.Scalar(UInt8(truncatingIfNeeded: 0x41 + first + row))
            grid.put(String(repeating: Character(letter), count: 50), x: 0, y: row)
            grid.put("\(first * 7) \(row)", x: 60, y: row)
        }
        grid.put("keys", x: 0, y: 11)
        return (0..<12).map { Array(grid.row($0)) }
    }

    @Test("rows that stand elsewhere are found, whatever stands beside them", arguments: [1, 3, -2])
    func found(offset: Int) throws {
        let (old, new) = (rows(from: 5), rows(from: 5 + offset))
        let scroll = try #require(Scroll.between(old, new))
        #expect(scroll.offset == offset)
        #expect(scroll.rows == (offset > 0 ? 1..<11 - offset : 1 - offset..<11))
        let moved = scroll.moved(old, to: new)
        for row in scroll.rows { #expect(moved[row] == old[row + offset]) }
        for row in 1..<11 where !scroll.rows.contains(row) { #expect(moved[row] == new[row]) }
        #expect(moved[0] == new[0] && moved[11] == new[11])
    }

    @Test("nothing moves where little has changed, or everything")
    func none() {
        #expect(Scroll.between(rows(from: 0), rows(from: 0)) == nil)
        let blank = [[Cell]](repeating: Array(repeating: .blank(), count: 80), count: 12)
        #expect(Scroll.between(blank, rows(from: 0)) == nil)
    }
}
