import Glibc
import Survey

/// Writes files so that a reader sees all of one or nothing: under a temporary name beside it, then renamed.
public enum NewFile {
    /// Writes a file.
    ///
    /// - Parameters:
    ///   - path: where to; the folder must be there.
    ///   - replacing: whether a file of that name may be replaced. If not, not even one that comes meanwhile is.
    /// - Throws: `.fileExists`, `.noFolder`, `.diskFull` or `.unwritable`; then nothing has changed.
    public static func write(_ bytes: [UInt8], to path: String, replacing: Bool = false) throws(FileProblem) {
        try write(to: path, replacing: replacing) { (take) throws(FileProblem) in try take(bytes) }
    }

    /// Takes the bytes of a file one after another.
    public typealias Sink = ([UInt8]) throws(FileProblem) -> Void

    /// Writes a file whose bytes come piece by piece, so that all of them are never in memory.
    ///
    /// - Parameters:
    ///   - path: where to; the folder must be there.
    ///   - replacing: whether a file of that name may be replaced. If not, not even one that comes meanwhile is.
    ///   - content: hands the bytes over in order.
    /// - Throws: `.fileExists`, `.noFolder`, `.diskFull` or `.unwritable`; then nothing has changed.
    public static func write(
        to path: String, replacing: Bool = false, content: (Sink) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        try check(path, replacing: replacing)
        let temporary = "\(path).\(getpid()).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw problem(errno, path) }
        do throws(FileProblem) {
            try fill(descriptor, path, content: content)
            try give(temporary, itsName: path, replacing: replacing)
        } catch {
            unlink(temporary)
            throw error
        }
        keepFolder(of: path)
    }

    /// Refuses before anything is written where it is known to be in vain. What is no ordinary file, such as a device,
    /// is never replaced.
    private static func check(_ path: String, replacing: Bool) throws(FileProblem) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw FileProblem(.unwritable, file: path) }
        guard replacing else { throw FileProblem(.fileExists, file: path) }
    }

    /// Writes everything through to the disk and closes the file.
    private static func fill(
        _ descriptor: Int32, _ path: String, content: (Sink) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        do throws(FileProblem) {
            try content { (bytes) throws(FileProblem) in try append(bytes, to: descriptor, path) }
            if fsync(descriptor) != 0, errno != EINVAL { throw problem(errno, path) }
        } catch {
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0 else { throw problem(errno, path) }
    }

    private static func append(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileProblem) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count >= 0 { written += count } else if errno != EINTR { throw problem(errno, path) }
        }
    }

    /// A link never takes the place of a file, so that not even one that came meanwhile is lost.
    private static func give(
        _ temporary: String, itsName path: String, replacing: Bool
    ) throws(FileProblem) {
        if !replacing {
            if link(temporary, path) == 0 {
                unlink(temporary)
                return
            }
            guard errno == EPERM || errno == EOPNOTSUPP else { throw problem(errno, path) }
            try claim(path)
        }
        guard rename(temporary, path) == 0 else { throw problem(errno, path) }
    }

    /// Makes the file, empty, where the file system knows no links.
    private static func claim(_ path: String) throws(FileProblem) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw problem(errno, path) }
        close(descriptor)
    }

    /// Sees to it that the new name outlives a power cut; not every file system can.
    private static func keepFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private static func problem(_ code: Int32, _ path: String) -> FileProblem {
        switch code {
        case ENOSPC, EDQUOT, EFBIG: FileProblem(.diskFull, file: path)
        case EEXIST: FileProblem(.fileExists, file: path)
        case ENOENT, ENOTDIR: FileProblem(.noFolder, file: path)
        default: FileProblem(.unwritable, file: path)
        }
    }
}
