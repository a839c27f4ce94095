import Foundation
import TerminalTesting
import TerminalUI

/// The dashboard in a terminal and a home of its own.
final class Session {
    let home: URL
    let terminal: PseudoTerminal

    /// Starts the dashboard and waits for its first screen.
    ///
    /// - Parameters:
    ///   - home: the home of an earlier session, to see what is remembered.
    ///   - first: what must be on the screen before the test goes on.
    init(
        _ arguments: [String] = ["--region", "vest"], home: URL? = nil, environment: [String: String] = [:],
        size: Size = Size(width: 80, height: 24), first: String? = "q avslutt"
    ) throws {
        let folder = try home ?? Session.newHome()
        self.home = folder
        let own = ["HOME": folder.path, "PWD": folder.path].merging(environment) { $1 }
        terminal = try PseudoTerminal(
            BuiltProducts.path(of: "regionblikk"), arguments, environment: own, size: size)
        if let first { try terminal.wait(forText: first) }
    }

    /// Presses keys by their names, such as `Down` or `g`.
    func press(_ names: String...) {
        for name in names { if let key = KeyEvent(name: name) { terminal.press(key) } }
    }

    /// Waits for a text on the screen.
    func see(_ text: String) throws {
        try terminal.wait(forText: text)
    }

    /// Quits and waits for the end.
    func quit() throws -> ProgramEnd {
        press("Ctrl-Q")
        return try terminal.waitForEnd()
    }

    private static func newHome() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "regionblikk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
