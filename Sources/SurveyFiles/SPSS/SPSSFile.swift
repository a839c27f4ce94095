import CReadStat
import Survey

/// A file of SPSS (`.sav` or `.zsav`), opened: its dictionary, and its cases one at a time. ReadStat reads it in memory.
struct SPSSFile: Sendable {
    /// The file as the user named it.
    let file: String
    let dictionary: SPSSDictionary
    private let bytes: [UInt8]
    private let room: Int

    /// How many times larger than the file its values may become; what is smaller than `smallTable` is not looked at.
    private static let ratio = 300
    /// How many bytes of values are too few to do harm.
    private static let smallTable = 1 << 28

    /// Whether a file means to be one of SPSS, locked ones included.
    static func isFound(in bytes: [UInt8]) -> Bool {
        bytes.starts(with: "$FL2".utf8) || bytes.starts(with: "$FL3".utf8) || isLocked(bytes)
    }

    private static func isLocked(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(32).dropFirst(8).starts(with: "ENCRYPTEDSAV".utf8)
    }

    /// Opens a file and reads its dictionary.
    ///
    /// - Throws: `.encrypted`, `.brokenSPSS` (also when there is no variable), `.badEncoding` or `.tooLarge`.
    init(_ bytes: [UInt8], file: String, smallTable: Int = smallTable) throws(FileProblem) {
        guard !SPSSFile.isLocked(bytes) else { throw FileProblem(.encrypted, file: file) }
        var reading = SPSSDictionaryReading()
        let error = MemoryFile.parse(bytes, context: &reading) { parser, _, _ in
            readstat_set_variable_handler(parser, takeVariable)
            readstat_set_value_label_handler(parser, takeValueLabel)
        }
        if let kind = SPSSFile.kind(of: error) { throw FileProblem(kind, file: file) }
        dictionary = reading.dictionary
        guard !dictionary.columns.isEmpty else { throw FileProblem(.brokenSPSS, file: file) }
        self.bytes = bytes
        self.file = file
        room = max(smallTable, bytes.count * SPSSFile.ratio)
    }

    /// Hands over the cases from first to last, each with the share of the file that has been read.
    ///
    /// - Parameter take: says whether it wants more.
    /// - Throws: `.brokenSPSS`, `.badEncoding`, `.tooLarge`, or what `take` throws.
    func readRows(_ take: (_ row: TableRow, _ share: Double) throws(FileProblem) -> Bool) throws(FileProblem)
    {
        let stop = withoutActuallyEscaping(take) { take in
            var reading = SPSSRowReading(dictionary, of: file, room: room, take: take)
            let error = MemoryFile.parse(bytes, context: &reading) { parser, reading, memory in
                reading.pointee.memory = memory
                // Without a handler of variables, values have none, and ReadStat looks for one at nothing.
                readstat_set_variable_handler(parser) { _, _, _, _ in SPSSText.goOn }
                readstat_set_value_handler(parser, takeValue)
            }
            return reading.stop ?? SPSSFile.kind(of: error).map { .problem(FileProblem($0, file: file)) }
        }
        if case .problem(let problem) = stop { throw problem }
    }

    /// What an error of ReadStat means to a user.
    private static func kind(of error: readstat_error_t) -> FileProblem.Kind? {
        switch error {
        case READSTAT_OK: nil
        case READSTAT_ERROR_MALLOC: .tooLarge
        case READSTAT_ERROR_UNSUPPORTED_CHARSET, READSTAT_ERROR_CONVERT,
            READSTAT_ERROR_CONVERT_BAD_STRING, READSTAT_ERROR_CONVERT_SHORT_STRING:
            .badEncoding
        default: .brokenSPSS
        }
    }
}
