import Glibc
import Survey

/// The content of files as bytes.
public enum FileBytes {
    /// Reads a whole file.
    ///
    /// - Parameter path: The file as the user named it; `-` is the standard input.
    /// - Throws: `.notFound`, `.unreadable` (a folder, no permission, a failing disk) or `.empty`.
    public static func read(path: String) throws(FileProblem) -> [UInt8] {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let isMissing = errno == ENOENT || errno == ENOTDIR
            throw FileProblem(isMissing ? .notFound : .unreadable, file: path)
        }
        defer { close(descriptor) }
        guard let bytes = content(of: descriptor) else { throw FileProblem(.unreadable, file: path) }
        guard !bytes.isEmpty else { throw FileProblem(.empty, file: path) }
        return bytes
    }

    /// Everything that a descriptor gives, or nil when it cannot be read. Pipes work too.
    private static func content(of descriptor: Int32) -> [UInt8]? {
        var bytes: [UInt8] = []
        var information = stat()
        if fstat(descriptor, &information) == 0 {
            bytes.reserveCapacity(min(max(Int(information.st_size), 0), 1 << 30))
        }
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }
}
