@testable import TerminalProbe
import TerminalTesting
import TerminalUI
import Testing

@Suite("What a real terminal shows")
struct PaintTests {
    @Test("the selected row has its colours over the whole width, and the cursor, hidden, stands on it")
    func selection() throws {
        let terminal = try startProbe()
        terminal.press(.down)
        try terminal.wait(forText: "last Down.")
        let style = Theme.dark.style(of: .selected, at: .palette)
        for x in [0, 40, 79] {
            let cell = terminal.cell(x: x, y: 2)
            #expect(cell.foreground == style.foreground.map(Int.init))
            #expect(cell.background == style.background.map(Int.init))
            #expect(cell.isBold == style.attributes.contains(.bold))
        }
        #expect(terminal.cell(x: 2, y: 1).background == nil)
        #expect(terminal.cursor == (0, 2))
        #expect(!terminal.isCursorVisible)
    }

    @Test(
        "a low value has the theme's colour at each depth",
        arguments: [
            ("xterm-256color", ColorDepth.palette), ("screen-256color", .palette),
            ("tmux-256color", .palette),
            ("xterm", .eight), ("screen", .eight), ("linux", .eight), ("vt100", .mono),
        ])
    func depths(term: String, depth: ColorDepth) throws {
        let terminal = try startProbe(["TERM": term])
        #expect(terminal.find("depth \(depth.rawValue)") != nil)
        let cell = terminal.cell(x: 2, y: 2)
        let style = Theme.dark.style(of: .low, at: depth)
        #expect(cell.text == "r")
        #expect(cell.foreground == style.foreground.map(Int.init))
        #expect(cell.isBold == style.attributes.contains(.bold))
    }

    @Test("NO_COLOR leaves attributes only, and the selected row is reversed")
    func noColor() throws {
        let terminal = try startProbe(["NO_COLOR": "1"])
        for x in 0..<80 {
            let cell = terminal.cell(x: x, y: 1)
            #expect(cell.foreground == nil && cell.background == nil && cell.isReverse)
        }
    }

    @Test(
        "after each of fifty changes by chance the emulator's cells are the grid's",
        arguments: [
            "xterm-256color", "xterm", "screen", "screen-256color", "tmux-256color", "linux", "vt100",
            "xterm-direct",
        ])
    func chance(term: String) throws {
        let size = Size(width: 60, height: 16)
        let terminal = try startProbe(TerminalDescriptions.environment(term), size: size)
        for seed in 1...50 as ClosedRange<UInt64> {
            let grid = Grid.chance(seed: seed, size: size)
            terminal.type("n")
            do {
                try terminal.wait(for: "grid \(seed)") { differences(of: $0, from: grid).isEmpty }
            } catch {
                Issue.record("\(differences(of: terminal, from: grid))")
                throw error
            }
            #expect(terminal.isCursorVisible)
        }
    }

    /// Where the screen is not as the grid: cells, and the cursor.
    private func differences(of terminal: PseudoTerminal, from grid: Grid) -> [String] {
        let cursor = terminal.cursor
        var result: [String] = []
        if cursor != (grid.cursor.x, grid.cursor.y) {
            result.append("cursor at \(cursor), not \(grid.cursor)")
        }
        for (x, y) in grid.size.places where grid[x: x, y: y].extent != .continuation {
            let expected = grid[x: x, y: y].text
            // The emulator keeps the right half of a wide character whose left half is overwritten; it shows nothing.
            let text = terminal.cell(x: x, y: y).text
            if text != expected, !(text.isEmpty && expected == " ") {
                result.append("“\(text)” at \(x), \(y), not “\(expected)”")
            }
        }
        return result
    }

    @Test(
        "without a locale for UTF-8 Norwegian letters are still letters", arguments: ["C", "nb_NO.UTF-8", ""])
    func locale(lang: String) throws {
        let terminal = try startProbe(["LANG": lang])
        terminal.type("å")
        try terminal.wait(forText: "last å.")
    }

    @Test("the window has the title that the grid has")
    func title() throws {
        let terminal = try startProbe()
        #expect(terminal.title == "Probe æøå")
    }

    @Test("the window grows and shrinks, down to 20x5 and one cell")
    func resize() throws {
        let terminal = try startProbe()
        for size in [Size(width: 120, height: 40), Size(width: 30, height: 5), Size(width: 20, height: 5)] {
            terminal.resize(size)
            try terminal.wait(forText: "last resize \(size.width)x\(size.height)")
            #expect(terminal.lines.count == size.height)
            #expect(terminal.lines.last?.hasPrefix("last resize") == true)
        }
        terminal.resize(Size(width: 1, height: 1))
        terminal.resize(Size(width: 80, height: 24))
        try terminal.wait(forText: "last resize 80x24.")
    }

    @Test("it starts in a window of 20x5, and in one of one cell")
    func small() throws {
        _ = try startProbe(size: Size(width: 20, height: 5))
        let tiny = try PseudoTerminal(
            BuiltProducts.path(of: "TerminalProbe"), size: Size(width: 1, height: 1))
        tiny.type("q")
        #expect(try tiny.waitForEnd() == .exited(0))
    }
}

extension Size {
    /// Every place, row by row.
    fileprivate var places: [(x: Int, y: Int)] {
        (0..<height).flatMap { y in (0..<width).map { x in (x, y) } }
    }
}
