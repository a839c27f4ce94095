import TerminalUI

/// A report of the mouse; columns and rows count from one.
struct MouseReport: Equatable {
    let button: Int
    let column: Int
    let row: Int
    let isPress: Bool

    init(button: Int, column: Int, row: Int, isPress: Bool) {
        self.button = button
        self.column = column
        self.row = row
        self.isPress = isPress
    }

    /// Reads a report in SGR form, without its prefix: `button;column;row` and `M` for a press or `m` for a release;
    /// nil if it is not one.
    init?(_ text: String) {
        guard let last = text.last, last == "M" || last == "m" else { return nil }
        let numbers = text.dropLast().split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2]
        else {
            return nil
        }
        self.init(button: button, column: column, row: row, isPress: last == "M")
    }

    /// What the report means to the program; nil for releases, other buttons and movements.
    var event: KeyEvent? {
        guard isPress, column > 0, row > 0 else { return nil }
        let modifiers = 4 | 8 | 16
        return switch button & ~modifiers {
        case 0: .click(x: column - 1, y: row - 1)
        case 64: .wheelUp(x: column - 1, y: row - 1)
        case 65: .wheelDown(x: column - 1, y: row - 1)
        default: nil
        }
    }
}
