import Glibc

/// Questions to somebody who sits at a terminal.
enum Conversation {
    /// Whether somebody is there to read a question and to answer it.
    static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// The line that is typed as an answer; nil when there is none any more.
    static func answer(to question: String) -> String? {
        let bytes = Array(question.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
        return readLine()
    }
}
