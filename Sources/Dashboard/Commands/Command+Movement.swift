import TerminalUI
import Wording

extension Command {
    /// The keys that move in any list, in a context that has one.
    static func movement(in context: Context) -> [Command] {
        func move(
            _ name: String, _ keys: [String], _ words: MoveWords,
            _ step: @escaping @Sendable (inout ScrollList) -> Void
        )
            -> Command
        {
            Command("\(context.rawValue).\(name)", context, keys: keys, words.phrase, group: .move) { state in
                state.move(step)
                return []
            }
        }
        return [
            move("down", ["Down", "j"], .down) { $0.move(by: 1) },
            move("up", ["Up", "k"], .up) { $0.move(by: -1) },
            move("page-down", ["PgDn", "Ctrl-F", "Ctrl-D"], .pageDown) { $0.page(by: 1) },
            move("page-up", ["PgUp", "Ctrl-B", "Ctrl-U"], .pageUp) { $0.page(by: -1) },
            move("top", ["Home", "g g"], .top) { $0.moveToTop() },
            move("bottom", ["End", "G"], .bottom) { $0.moveToBottom() },
        ]
    }
}

extension State {
    /// Moves in the list that has the keys.
    mutating func move(_ step: (inout ScrollList) -> Void) {
        if case .menu(var menu) = overlay {
            step(&menu.list)
            overlay = .menu(menu)
            return
        }
        if case .palette(var palette) = overlay {
            step(&palette.list)
            overlay = .palette(palette)
            return
        }
        step(&front.list)
    }
}
