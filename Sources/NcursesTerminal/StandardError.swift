import Glibc

/// Standard error, sent to a file while the screen is up: what is written to a terminal's alternate screen is lost.
struct StandardError {
    private let kept: Int32

    /// Sends standard error to the end of the file at `path`, or nowhere if it cannot be opened.
    init(path: String?) {
        kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC
        var file = path.map { open($0, flags, 0o600) } ?? -1
        if file < 0 { file = open("/dev/null", O_WRONLY | O_CLOEXEC) }
        guard file >= 0 else { return }
        dup2(file, STDERR_FILENO)
        close(file)
    }

    /// Sends standard error where it went before.
    func restore() {
        guard kept >= 0 else { return }
        dup2(kept, STDERR_FILENO)
        close(kept)
    }
}
