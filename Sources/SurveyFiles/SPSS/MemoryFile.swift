import CReadStat
import Glibc

/// A file that lies in memory, as ReadStat wants to read it.
struct MemoryFile {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    private init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Where reading stands, as a share of the file from 0 to 1.
    var share: Double { Double(position) / Double(max(bytes.count, 1)) }

    /// Lets ReadStat parse bytes as a file of SPSS.
    ///
    /// - Parameters:
    ///   - context: what the handlers get.
    ///   - prepare: sets the handlers.
    static func parse<Context>(
        _ bytes: [UInt8], context: inout Context,
        prepare: (
            UnsafeMutablePointer<readstat_parser_t>, UnsafeMutablePointer<Context>,
            UnsafeMutablePointer<MemoryFile>
        ) -> Void
    ) -> readstat_error_t {
        guard let parser = readstat_parser_init() else { return READSTAT_ERROR_MALLOC }
        defer { readstat_parser_free(parser) }
        return bytes.withUnsafeBytes { bytes in
            var memory = MemoryFile(bytes)
            return withUnsafeMutablePointer(to: &memory) { memory in
                withUnsafeMutablePointer(to: &context) { context in
                    readstat_set_io_ctx(parser, memory)
                    readstat_set_open_handler(parser) { _, _ in 0 }
                    readstat_set_close_handler(parser) { _ in 0 }
                    readstat_set_seek_handler(parser, seek)
                    readstat_set_read_handler(parser, read)
                    readstat_set_update_handler(parser) { _, _, _, _ in READSTAT_OK }
                    prepare(parser, context, memory)
                    return readstat_parse_sav(parser, "", context)
                }
            }
        }
    }

    private static let seek: readstat_seek_handler = { offset, whence, file in
        file?.assumingMemoryBound(to: MemoryFile.self).pointee.seek(offset, from: whence) ?? -1
    }

    private static let read: readstat_read_handler = { buffer, count, file in
        file?.assumingMemoryBound(to: MemoryFile.self).pointee.read(count, into: buffer) ?? -1
    }

    private mutating func seek(_ offset: Int, from whence: readstat_io_flags_t) -> Int {
        let start =
            switch whence {
            case READSTAT_SEEK_CUR: position
            case READSTAT_SEEK_END: bytes.count
            default: 0
            }
        let (place, overflow) = start.addingReportingOverflow(offset)
        guard !overflow, (0...bytes.count).contains(place) else { return -1 }
        position = place
        return place
    }

    private mutating func read(_ count: Int, into buffer: UnsafeMutableRawPointer?) -> Int {
        guard let buffer, let start = bytes.baseAddress else { return -1 }
        let count = min(max(count, 0), bytes.count - position)
        buffer.copyMemory(from: start + position, byteCount: count)
        position += count
        return count
    }
}
