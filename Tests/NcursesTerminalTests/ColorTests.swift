@testable import TerminalProbe
import TerminalTesting
import TerminalUI
import Testing

@Suite("Colours of a real terminal")
struct ColorTests {
    @Test(
        "every role has its theme's look on the emulator's cells",
        arguments: Theme.all.map(\.name),
        [
            ("xterm", ColorDepth.eight), ("xterm-16color", .sixteen), ("xterm-256color", .palette),
            ("xterm-direct", .trueColor),
        ])
    func themes(name: String, terminal: (term: String, depth: ColorDepth)) throws {
        let theme = try #require(Theme.named(name))
        let environment = try TerminalDescriptions.environment(terminal.term)
        let screen = try startProbe(environment.merging(["PROBE_THEME": name]) { $1 })
        #expect(screen.find("depth \(terminal.depth.rawValue)") != nil)
        screen.type("r")
        try screen.wait(for: "the looks of \(name)") { wrongRoles(on: $0, theme, terminal.depth).isEmpty }
    }

    @Test("another theme repaints everything while the program runs, and back")
    func change() throws {
        let screen = try startProbe()
        screen.type("r")
        try screen.wait(forText: "\(Role.link)")
        var theme = Theme.dark
        for _ in Theme.all {
            theme = theme.next
            screen.type("t")
            try screen.wait(for: theme.name) { wrongRoles(on: $0, theme, .palette).isEmpty }
        }
        #expect(theme == .dark)
    }

    @Test("NO_COLOR is honoured by every theme and in direct colours", arguments: Theme.all.map(\.name))
    func noColor(name: String) throws {
        let environment = try TerminalDescriptions.environment("xterm-direct")
        let screen = try startProbe(environment.merging(["PROBE_THEME": name, "NO_COLOR": "1"]) { $1 })
        for place in 0..<80 * 24 {
            let (y, x) = place.quotientAndRemainder(dividingBy: 80)
            let cell = screen.cell(x: x, y: y)
            #expect(cell.foreground == nil && cell.background == nil)
        }
    }

    /// Roles whose cells do not look as the theme says. The emulator has no dim attribute.
    private func wrongRoles(on screen: PseudoTerminal, _ theme: Theme, _ depth: ColorDepth) -> [String] {
        Role.allCases.compactMap { role in
            let place = Grid.rolePlace(role)
            let cell = screen.cell(x: place.x, y: place.y)
            let style = theme.style(of: role, at: depth)
            let isRight =
                cell.foreground == style.foreground.map(Int.init)
                && cell.background == style.background.map(Int.init)
                && cell.isBold == style.attributes.contains(.bold)
                && cell.isUnderlined == style.attributes.contains(.underline)
                && cell.isReverse == style.attributes.contains(.reverse)
            return isRight ? nil : "\(role): \(cell), not \(style)"
        }
    }
}
