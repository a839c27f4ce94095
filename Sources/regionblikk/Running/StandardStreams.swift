import Glibc
import NcursesTerminal
import Survey
import TerminalUI
import Wording

/// Where words go.
enum StandardStreams {
    /// The columns of the terminal that standard output goes to; nil where it goes elsewhere.
    static var columns: Int? { Terminal.columns(ofFile: STDOUT_FILENO) }

    /// Writes to standard output.
    ///
    /// - Throws: a failure without words when the reader has gone, as `head` does; one with words when the disk is full.
    static func write(_ text: String, _ language: Language) throws(Failure) {
        let code = write(Array(text.utf8), to: STDOUT_FILENO)
        guard code != 0 else { return }
        guard code != EPIPE else { throw Failure(.done, "") }
        throw Failure(.cannotWrite, CommandWords.cannotWriteOutput(String(cString: strerror(code)))[language])
    }

    /// Writes one line to standard error, whatever it holds.
    static func tell(_ line: String) {
        guard !line.isEmpty else { return }
        _ = write(Array("regionblikk: \(GlyphSet.unicode.safe(line))\n".utf8), to: STDERR_FILENO)
    }

    /// Writes all bytes, and says by `errno` why it could not.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count >= 0 { written += count } else if errno != EINTR { return errno }
        }
        return 0
    }
}
