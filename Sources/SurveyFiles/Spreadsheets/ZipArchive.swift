import CLibzip
import Glibc
import Survey

/// A ZIP archive in memory, whose parts are unpacked while they are read.
struct ZipArchive: ~Copyable {
    let file: String
    private let archive: OpaquePointer
    let limits: SpreadsheetLimits

    /// Opens an archive.
    ///
    /// - Throws: `.notSpreadsheet` when the bytes are no archive.
    init(_ bytes: [UInt8], file: String, limits: SpreadsheetLimits) throws(FileProblem) {
        guard let archive = ZipArchive.open(bytes) else { throw FileProblem(.notSpreadsheet, file: file) }
        self.archive = archive
        self.file = file
        self.limits = limits
    }

    deinit { zip_discard(archive) }

    /// The library owns a copy of the bytes, since it reads them for as long as the archive is open.
    private static func open(_ bytes: [UInt8]) -> OpaquePointer? {
        guard let copy = malloc(max(bytes.count, 1)) else { return nil }
        bytes.withUnsafeBytes { from in
            if let address = from.baseAddress { copy.copyMemory(from: address, byteCount: from.count) }
        }
        guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
            free(copy)
            return nil
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            return nil
        }
        return archive
    }

    /// Whether there is a part of this name.
    func has(_ part: String) -> Bool { place(of: part) != nil }

    private func place(of part: String) -> zip_uint64_t? {
        zip_uint64_t(exactly: zip_name_locate(archive, part, ZIP_FL_NOCASE))
    }

    /// Opens a part for reading.
    ///
    /// - Throws: `.missingPart`, `.encrypted`, `.tooLarge` (by what the archive says; a part that says less than it
    ///   has is stopped while it is read) or `.brokenPart`.
    func open(_ part: String) throws(FileProblem) -> ZipPart {
        guard let place = place(of: part) else { throw FileProblem(.missingPart, file: file, subject: part) }
        var facts = zip_stat_t()
        guard zip_stat_index(archive, place, 0, &facts) == 0 else {
            throw FileProblem(.brokenPart, file: file, subject: part)
        }
        guard facts.encryption_method == ZIP_EM_NONE else { throw FileProblem(.encrypted, file: file) }
        guard facts.size <= limit(packed: facts.comp_size) else {
            throw FileProblem(.tooLarge, file: file, subject: part)
        }
        guard let handle = zip_fopen_index(archive, place, 0) else {
            throw FileProblem(.brokenPart, file: file, subject: part)
        }
        return ZipPart(handle: handle, size: facts.size, left: limit(packed: facts.comp_size))
    }

    private func limit(packed: zip_uint64_t) -> zip_uint64_t {
        let (product, overflow) = packed.multipliedReportingOverflow(by: zip_uint64_t(limits.ratio))
        let inProportion = max(overflow ? .max : product, zip_uint64_t(limits.smallPart))
        return min(inProportion, zip_uint64_t(limits.partBytes))
    }
}

/// A part that is being unpacked.
struct ZipPart: ~Copyable {
    /// Why no more is read.
    enum Stop: Error {
        /// More has come out than may.
        case tooLarge
        /// The archive cannot give what it says it has.
        case broken
    }

    private let handle: OpaquePointer
    private let size: zip_uint64_t
    private var done: zip_uint64_t = 0
    private var left: zip_uint64_t

    /// A part of which the archive says how many bytes it has, and of which no more than `left` are unpacked.
    init(handle: OpaquePointer, size: zip_uint64_t, left: zip_uint64_t) {
        self.handle = handle
        self.size = size
        self.left = left
    }

    deinit { zip_fclose(handle) }

    /// Which share has been unpacked, by what the archive says.
    var share: Double { size == 0 ? 1 : Double(done) / Double(size) }

    /// Unpacks the next bytes.
    ///
    /// - Returns: how many, 0 at the end.
    mutating func read(into buffer: UnsafeMutableRawPointer, capacity: Int) throws(Stop) -> Int {
        let count = zip_fread(handle, buffer, zip_uint64_t(max(capacity, 0)))
        guard let read = zip_uint64_t(exactly: count) else { throw .broken }
        guard read <= left else { throw .tooLarge }
        left -= read
        done += read
        return Int(count)
    }
}
