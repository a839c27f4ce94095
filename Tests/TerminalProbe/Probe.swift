import Glibc
import NcursesTerminal
import TerminalUI

/// A small program for the tests of the terminal: a list, the last key, and ways to end badly.
@main
struct Probe {
    static func main() {
        do {
            let theme = getenv("PROBE_THEME").flatMap { Theme.named(String(cString: $0)) }
            let options = Terminal.Options(
                theme: theme ?? .dark, errorLog: getenv("PROBE_LOG").map { String(cString: $0) },
                farewell: "farewell")
            let terminal = try Terminal(options)
            run(terminal)
            terminal.close()
        } catch {
            print("refused: \(error)")
            exit(69)
        }
    }

    private static func run(_ terminal: Terminal) {
        var scene = ProbeScene(size: terminal.size, depth: terminal.depth)
        while !scene.isOver {
            scene.paints += 1
            if let theme = scene.theme { terminal.use(theme) }
            terminal.draw(scene.grid)
            for event in terminal.nextEvents() {
                scene.apply(event)
                perform(event, terminal)
                if event == .key(.character("d")) {
                    scene.last = "deadline \(terminal.nextEvents(until: .now + .milliseconds(20)).count)"
                }
            }
        }
    }

    /// What a key does beyond the scene.
    private static func perform(_ event: TerminalEvent, _ terminal: Terminal) {
        switch event {
        case .key(.character("!")): abort()
        case .key(.character("#")): trap(Int(getpid()))
        case .key(.character("$")): exit(3)
        case .key(.character("e")): write(STDERR_FILENO, "to the log\n", 11)
        case .key(.character("w")):
            let waker = terminal.waker
            Task.detached { waker.wake() }
        default: break
        }
    }

    /// Ends as Swift ends when an index is out of bounds.
    private static func trap(_ index: Int) {
        print([index][index])
    }
}
