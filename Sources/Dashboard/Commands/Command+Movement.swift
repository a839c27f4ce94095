import TerminalUI
import Wording

extension Command {
    /// The keys that move in any list, in a context that has one.
    static func movement(in context: Context) -> [Command] {
        func move(
            _ name: String, _ keys: [String], _ words: MoveWords,
            _ step: @escaping @Sendable (inout State) -> Void
        ) -> Command {
            Command("\(context.rawValue).\(name)", context, keys: keys, words.phrase, group: .move) { state in
                step(&state)
                return []
            }
        }
        return [
            move("down", ["Down", "j"], .down) { $0.step(.down) },
            move("up", ["Up", "k"], .up) { $0.step(.up) },
            move("page-down", ["PgDn", "Ctrl-F", "Ctrl-D"], .pageDown) { $0.move { $0.page(by: 1) } },
            move("page-up", ["PgUp", "Ctrl-B", "Ctrl-U"], .pageUp) { $0.move { $0.page(by: -1) } },
            move("top", ["Home", "g g"], .top) { $0.move { $0.moveToTop() } },
            move("bottom", ["End", "G"], .bottom) { $0.move { $0.moveToBottom() } },
        ]
    }
}

extension State {
    /// Goes to the next row of the list that has the keys; in a section, to the next that can be opened, where it is in
    /// sight.
    fileprivate mutating func step(_ direction: ScrollList.Direction) {
        let rows = overlay == nil ? front.sectionRows : nil
        move { list in
            if let rows { list.step(direction, over: rows) } else { list.move(by: direction.rawValue) }
        }
    }

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
