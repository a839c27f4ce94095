import CNcursesw
import TerminalUI

/// Takes keys from ncurses, and puts together what it does not know: mouse reports and pastes.
struct KeyReader {
    /// One thing that ncurses hands out.
    private enum Input {
        case scalar(Unicode.Scalar)
        case code(Int32)
    }

    /// How long the rest of a report or paste may take, in milliseconds, before it is given up.
    private static let patience: Int32 = 200
    /// The same within a paste: what comes late must not act as keys.
    private static let pastePatience: Int32 = 1000
    /// Scalars of a paste that are kept; the rest is read and forgotten.
    private static let pasteLimit = 65_536

    private var pending: Input?

    /// Every key that has come so far, without waiting but for the rest of what has begun.
    mutating func drain() -> [KeyEvent] {
        var events: [KeyEvent] = []
        while let input = next(waiting: 0) {
            if let event = event(for: input) { events.append(event) }
        }
        return events
    }

    private mutating func event(for input: Input) -> KeyEvent? {
        switch input {
        case .code(KeyTable.mousePrefix): mouse()
        case .code(KeyTable.oldMousePrefix): oldMouse()
        case .code(KeyTable.pasteStart): paste()
        case .code(let code): KeyTable.event(code: code)
        case .scalar("\u{1B}"): escape()
        case .scalar(let scalar): KeyTable.event(scalar: scalar)
        }
    }

    private mutating func next(waiting milliseconds: Int32) -> Input? {
        if let input = pending {
            pending = nil
            return input
        }
        wtimeout(ncurses_screen(), milliseconds)
        var value: wint_t = 0
        switch wget_wch(ncurses_screen(), &value) {
        case KEY_CODE_YES: return .code(Int32(bitPattern: value))
        case OK: return Unicode.Scalar(value).map { .scalar($0) } ?? .scalar("\u{FFFD}")
        default: return nil
        }
    }

    private mutating func mouse() -> KeyEvent? {
        var report = ""
        while report.count < 32, case .scalar(let scalar)? = next(waiting: Self.patience) {
            report.unicodeScalars.append(scalar)
            if scalar == "M" || scalar == "m" { break }
        }
        return MouseReport(report)?.event
    }

    private mutating func oldMouse() -> KeyEvent? {
        var values: [Int] = []
        while values.count < 3, case .scalar(let scalar)? = next(waiting: Self.patience) {
            values.append(Int(scalar.value) - 32)
        }
        guard values.count == 3 else { return nil }
        return MouseReport(button: values[0], column: values[1], row: values[2], isPress: values[0] & 3 != 3)
            .event
    }

    private mutating func paste() -> KeyEvent {
        var scalars = String.UnicodeScalarView()
        var count = 0
        while let input = next(waiting: Self.pastePatience) {
            if case .code(KeyTable.pasteEnd) = input { break }
            guard case .scalar(let scalar) = input, count < Self.pasteLimit else { continue }
            scalars.append(scalar)
            count += 1
        }
        return .paste(String(scalars))
    }

    /// Escape alone, or nothing for a sequence that no table knows: its letters must not act as keys.
    private mutating func escape() -> KeyEvent? {
        guard let following = next(waiting: 0) else { return .escape }
        guard case .scalar(let introducer) = following, introducer == "[" || introducer == "O" else {
            pending = following
            return .escape
        }
        while case .scalar(let scalar)? = next(waiting: Self.patience) {
            if ("@"..."~").contains(scalar) { break }
        }
        return nil
    }
}
