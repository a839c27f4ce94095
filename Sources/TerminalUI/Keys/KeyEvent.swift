/// What comes from the keyboard, the mouse and the window.
public enum KeyEvent: Hashable, Sendable {
    /// A key that types a character.
    case character(Character)
    /// A control key with a letter, such as `.control("q")`; always a small letter.
    case control(Character)
    /// F1 and on.
    case function(Int)
    /// Arrow up.
    case up
    /// Arrow down.
    case down
    /// Arrow left.
    case left
    /// Arrow right.
    case right
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// Home.
    case home
    /// End.
    case end
    /// Enter; Ctrl-M and Ctrl-J are the same to a terminal.
    case enter
    /// Escape.
    case escape
    /// Tab; Ctrl-I is the same to a terminal.
    case tab
    /// Shift and Tab.
    case backTab
    /// Backspace; Ctrl-H is the same to many terminals.
    case backspace
    /// Delete.
    case delete
    /// Insert.
    case insert
    /// Text that was pasted, as it came; `TextField` makes it one line.
    case paste(String)
    /// A press of the left button at column `x` of row `y`.
    case click(x: Int, y: Int)
    /// The wheel turned away from the user over column `x` of row `y`.
    case wheelUp(x: Int, y: Int)
    /// The wheel turned towards the user over column `x` of row `y`.
    case wheelDown(x: Int, y: Int)
    /// The window has another size.
    case resize(Size)
}
