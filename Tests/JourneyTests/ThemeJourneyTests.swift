import Foundation
import TerminalTesting
import TerminalUI
import Testing

@Suite("The dashboard's theme")
struct ThemeJourneyTests {
    @Test("T shows the next theme at once, and it is there at the next start")
    func changing() throws {
        let first = try Session()
        #expect(try Self.theme(of: first) == .dark)
        first.press("T")
        try first.see("Fargetema: lyst.")
        #expect(try Self.theme(of: first) == .light)
        #expect(try first.quit() == .exited(0))
        let second = try Session(home: first.home, environment: ["COLORFGBG": "15;0"])
        #expect(try Self.theme(of: second) == .light)
        #expect(try second.quit() == .exited(0))
        let third = try Session(["--region", "vest", "--theme", "contrast"], home: first.home)
        #expect(try Self.theme(of: third) == .contrast)
        #expect(try third.quit() == .exited(0))
    }

    @Test(
        "a terminal that tells of a light ground gets the light theme, and the file of settings comes first")
    func wishes() throws {
        let guessed = try Session(environment: ["COLORFGBG": "0;15"])
        #expect(try Self.theme(of: guessed) == .light)
        #expect(try guessed.quit() == .exited(0))
        try Self.write("theme: mono", to: guessed.home)
        let told = try Session(home: guessed.home, environment: ["COLORFGBG": "0;15"])
        #expect(try Self.theme(of: told) == .mono)
        #expect(try told.quit() == .exited(0))
    }

    @Test("a theme that is not there: the command line ends with the choices, a file is told of")
    func unknown() throws {
        let refused = try Session(
            ["--theme", "nope"], size: Size(width: 120, height: 24),
            first: "Kjenner ikke fargetemaet «nope». Disse finnes: dark, light, contrast, mono.")
        #expect(try refused.terminal.waitForEnd() == .exited(64))
        #expect(refused.terminal.isRestored)
        try Self.write("theme: nope", to: refused.home)
        let told = try Session(home: refused.home, first: "ingen fargetema heter «nope»")
        #expect(try Self.theme(of: told) == .dark)
        #expect(try told.quit() == .exited(0))
    }

    @Test("NO_COLOR is honoured whatever theme is asked for", arguments: Theme.all.map(\.name))
    func noColor(name: String) throws {
        let session = try Session(
            ["--region", "vest", "--theme", name], environment: ["NO_COLOR": "1"])
        for place in 0..<80 * 24 {
            let (y, x) = place.quotientAndRemainder(dividingBy: 80)
            let cell = session.terminal.cell(x: x, y: y)
            #expect(cell.foreground == nil && cell.background == nil, "a colour at \(x), \(y)")
        }
        #expect(try session.quit() == .exited(0))
    }

    @Test("sixteen million colours are given as red, green and blue", arguments: ["dark", "light"])
    func trueColor(name: String) throws {
        let session = try Session(
            ["--region", "vest", "--theme", name],
            environment: try TerminalDescriptions.environment("xterm-direct"))
        let theme = try #require(Theme.named(name))
        let selected = theme.style(of: .selected, at: .trueColor)
        #expect(session.terminal.cell(x: 10, y: 4).background == selected.background.map(Int.init))
        #expect(try session.quit() == .exited(0))
    }

    private static func write(_ line: String, to home: URL) throws {
        let folder = home.appending(path: ".config/regionblikk")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = "schema: 1\n\(line)\n"
        try text.write(to: folder.appending(path: "settings.yaml"), atomically: true, encoding: .utf8)
    }

    /// The theme whose selected row is on the screen, where the terminal has 256 colours.
    private static func theme(of session: Session) throws -> Theme? {
        let cell = session.terminal.cell(x: 10, y: 4)
        return Theme.all.first { theme in
            let style = theme.style(of: .selected, at: .palette)
            return cell.foreground == style.foreground.map(Int.init)
                && cell.background == style.background.map(Int.init)
        }
    }
}
