import CNcursesw
import CTerminalGuard
import Glibc
import TerminalUI

/// The process's terminal as a file.
struct TerminalDevice {
    let stream: UnsafeMutablePointer<FILE>
    /// The modes in which it was found.
    let modesBefore: termios

    /// Opens the controlling terminal, whatever standard input and output are.
    init() throws(TerminalError) {
        guard let stream = fopen("/dev/tty", "r+e") else { throw .noTerminal }
        var modes = termios()
        guard tcgetattr(fileno(stream), &modes) == 0 else {
            fclose(stream)
            throw .noTerminal
        }
        self.stream = stream
        modesBefore = modes
    }

    /// The number of the file.
    var file: Int32 { fileno(stream) }

    /// The window's size; 80x24 when the terminal does not say.
    var size: Size {
        var width: Int32 = 0
        var height: Int32 = 0
        guard terminal_guard_window_size(file, &width, &height) == 0 else {
            return Size(width: 80, height: 24)
        }
        return Size(width: Int(width), height: Int(height))
    }

    /// Writes bytes that ncurses does not know.
    func send(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    /// Closes the file.
    func close() { fclose(stream) }
}
