import CXlsxWriter
import Glibc

/// A file that lives in memory alone, for a library that writes to names: nobody else can read it and none is left behind.
struct MemoryFile: ~Copyable {
    private let descriptor: Int32

    /// An empty file, or nil when the system gives none.
    init?() {
        descriptor = xlsxwriter_memory_file()
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// A name by which it can be opened for as long as it lives.
    var path: String { "/proc/self/fd/\(descriptor)" }

    /// All that was written, or nil when it cannot be read back.
    func bytes() -> [UInt8]? {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { return nil }
        var content = [UInt8](repeating: 0, count: Int(facts.st_size))
        var place = 0
        while place < content.count {
            let count = content[place...].withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress, $0.count, off_t(place))
            }
            if count > 0 { place += count } else if count == 0 || errno != EINTR { return nil }
        }
        return content
    }
}
