import Foundation
import TerminalTesting
import Testing

@Suite("An adviser's way through the dashboard in tmux")
struct TmuxJourneyTests {
    @Test("open, move, open a kommune, go back, and quit")
    func browsing() throws {
        let home = FileManager.default.temporaryDirectory.appending(path: "rb-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        let tmux = try Tmux(BuiltProducts.path(of: "regionblikk"), ["--region", "vest"], home: home)
        try tmux.see("q avslutt")
        try tmux.press("Down", "Down")
        try tmux.see("3 av 85")
        try tmux.press("Enter")
        try tmux.see("Kommuner › Stavanger 1103")
        try tmux.see("[1 Svar]")
        try tmux.press("Escape")
        try tmux.wait(for: "the list where it was left") { lines in
            lines.contains { $0.contains("▸") && $0.contains("Stavanger") }
                && lines.contains { $0.contains("3 av 85") }
        }
        try tmux.press("q")
        try tmux.waitForEnd()
    }
}
