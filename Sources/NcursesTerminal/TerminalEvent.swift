import TerminalUI

/// What `Terminal.nextEvents` brings.
public enum TerminalEvent: Hashable, Sendable {
    /// A key, the mouse, a paste or another window size.
    case key(KeyEvent)
    /// Somebody asks the program to end.
    case terminate(Termination)
    /// The program was stopped and runs again; the screen has been painted anew.
    case resumed
    /// A `Waker` was used.
    case wakeUp
}

/// Who asks the program to end.
public enum Termination: Hashable, Sendable {
    /// Ctrl-C or SIGINT.
    case interrupt
    /// SIGTERM.
    case termination
    /// SIGHUP, or the terminal is gone.
    case hangUp
}
