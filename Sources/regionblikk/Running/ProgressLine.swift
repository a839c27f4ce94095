import Glibc

/// A line that tells how far a long reading has come, on a terminal's error output; nothing elsewhere.
struct ProgressLine {
    private let words: @Sendable (Int) -> String
    private let isShown = isatty(STDERR_FILENO) == 1

    /// A line with words for a percentage.
    init(_ words: @escaping @Sendable (Int) -> String) {
        self.words = words
    }

    /// Shows a share from 0 to 1.
    func show(_ share: Double) {
        let percent = Int((share * 100).rounded(.down))
        let filled = String(repeating: "#", count: percent / 5)
        let bar = filled + String(repeating: ".", count: 20 - percent / 5)
        write("\r[\(bar)] \(words(percent)) ")
    }

    /// Takes the line away.
    func clear() { write("\r\u{1B}[K") }

    private func write(_ text: String) {
        guard isShown else { return }
        let bytes = Array(text.utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
}
