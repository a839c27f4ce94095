import CVTerm
import TerminalUI

/// A terminal emulator in memory: bytes in, cells out.
final class Emulator {
    /// What the program has set beside the cells.
    struct Properties: Equatable {
        var isCursorVisible = true
        var isAlternateScreen = false
        var wantsMouse = false
        var title = ""
    }

    private let terminal: OpaquePointer
    private let screen: OpaquePointer
    private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
    fileprivate(set) var properties = Properties()
    private(set) var size: Size

    init(size: Size) {
        self.size = size
        terminal = vterm_new(Int32(size.height), Int32(size.width))
        vterm_set_utf8(terminal, 1)
        screen = vterm_obtain_screen(terminal)
        callbacks = .allocate(capacity: 1)
        callbacks.initialize(to: VTermScreenCallbacks())
        callbacks.pointee.settermprop = { property, value, user in
            guard let user, let value else { return 0 }
            Unmanaged<Emulator>.fromOpaque(user).takeUnretainedValue().set(property, value.pointee)
            return 1
        }
        vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit {
        vterm_free(terminal)
        callbacks.deallocate()
    }

    /// Takes what the program wrote.
    func feed(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { raw in
            _ = vterm_input_write(terminal, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
        }
    }

    /// What the emulator answers: keys that were pressed in it, and replies to questions.
    func takeOutput() -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [CChar](repeating: 0, count: 1024)
        while case let count = vterm_output_read(terminal, &buffer, buffer.count), count > 0 {
            all += buffer[..<count].map { UInt8(bitPattern: $0) }
        }
        return all
    }

    func resize(_ size: Size) {
        self.size = size
        vterm_set_size(terminal, Int32(size.height), Int32(size.width))
    }

    /// The cell at column `x` of row `y`.
    func cell(x: Int, y: Int) -> EmulatedCell {
        var cell = VTermScreenCell()
        vterm_screen_get_cell(screen, VTermPos(row: Int32(y), col: Int32(x)), &cell)
        return EmulatedCell(
            text: Self.text(of: cell), foreground: Self.number(cell.fg), background: Self.number(cell.bg),
            isBold: cell.attrs.bold != 0, isUnderlined: cell.attrs.underline != 0,
            isReverse: cell.attrs.reverse != 0)
    }

    var cursor: (x: Int, y: Int) {
        var position = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
        return (Int(position.col), Int(position.row))
    }

    /// Presses a key as the program has asked for keys: in application mode, with paste marks, with mouse reports.
    func press(_ key: KeyEvent) {
        switch key {
        case .character(let character): type(String(character))
        case .control(let letter): type(String(letter), VTERM_MOD_CTRL)
        case .backTab: vterm_keyboard_key(terminal, VTERM_KEY_TAB, VTERM_MOD_SHIFT)
        case .function(let number):
            vterm_keyboard_key(
                terminal, VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)), VTERM_MOD_NONE)
        case .paste(let text):
            vterm_keyboard_start_paste(terminal)
            type(text)
            vterm_keyboard_end_paste(terminal)
        case .click(let x, let y): button(1, x: x, y: y)
        case .wheelUp(let x, let y): button(4, x: x, y: y)
        case .wheelDown(let x, let y): button(5, x: x, y: y)
        default:
            if let code = Self.codes[key] { vterm_keyboard_key(terminal, code, VTERM_MOD_NONE) }
        }
    }

    private func type(_ text: String, _ modifier: VTermModifier = VTERM_MOD_NONE) {
        for scalar in text.unicodeScalars { vterm_keyboard_unichar(terminal, scalar.value, modifier) }
    }

    private func button(_ number: Int32, x: Int, y: Int) {
        vterm_mouse_move(terminal, Int32(y), Int32(x), VTERM_MOD_NONE)
        vterm_mouse_button(terminal, number, true, VTERM_MOD_NONE)
        vterm_mouse_button(terminal, number, false, VTERM_MOD_NONE)
    }

    private static let codes: [KeyEvent: VTermKey] = [
        .up: VTERM_KEY_UP, .down: VTERM_KEY_DOWN, .left: VTERM_KEY_LEFT, .right: VTERM_KEY_RIGHT,
        .pageUp: VTERM_KEY_PAGEUP, .pageDown: VTERM_KEY_PAGEDOWN, .home: VTERM_KEY_HOME, .end: VTERM_KEY_END,
        .enter: VTERM_KEY_ENTER, .escape: VTERM_KEY_ESCAPE, .tab: VTERM_KEY_TAB,
        .backspace: VTERM_KEY_BACKSPACE, .delete: VTERM_KEY_DEL, .insert: VTERM_KEY_INS,
    ]

    private func set(_ property: VTermProp, _ value: VTermValue) {
        switch property {
        case VTERM_PROP_CURSORVISIBLE: properties.isCursorVisible = value.boolean != 0
        case VTERM_PROP_ALTSCREEN: properties.isAlternateScreen = value.boolean != 0
        case VTERM_PROP_MOUSE: properties.wantsMouse = value.number != 0
        case VTERM_PROP_TITLE: properties.title = value.string.map { String(cString: $0) } ?? ""
        default: break
        }
    }

    private static func text(of cell: VTermScreenCell) -> String {
        let chars = cell.chars
        let codes = [chars.0, chars.1, chars.2, chars.3, chars.4, chars.5].prefix { $0 != 0 }
        if codes.isEmpty { return " " }
        return String(String.UnicodeScalarView(codes.compactMap { Unicode.Scalar($0) }))
    }

    private static func number(_ color: VTermColor) -> Int? {
        var color = color
        let number = vterm_color_number(&color)
        return number == -1 ? nil : Int(number)
    }
}
