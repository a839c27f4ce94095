import Survey

/// What the first bytes of a file say about it.
enum SpreadsheetSignature {
    private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    /// The form of older Office files, which newer ones are wrapped in when they are locked.
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// Whether a file means to be a spreadsheet, rather than text.
    static func isFound(in bytes: [UInt8]) -> Bool {
        bytes.starts(with: zip) || bytes.starts(with: compound)
    }

    /// Refuses what is no XLSX.
    ///
    /// - Throws: `.encrypted`, or `.notSpreadsheet` with the name of another form where it is known.
    static func check(_ bytes: [UInt8], file: String) throws(FileProblem) {
        if bytes.starts(with: compound) {
            throw isLocked(bytes)
                ? FileProblem(.encrypted, file: file)
                : FileProblem(.notSpreadsheet, file: file, subject: "XLS")
        }
        guard bytes.starts(with: zip) else { throw FileProblem(.notSpreadsheet, file: file) }
    }

    /// A locked file has a stream of this name in its directory.
    private static func isLocked(_ bytes: [UInt8]) -> Bool {
        let name = "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        var rest = bytes[...]
        while let place = rest.firstIndex(of: name[0]) {
            rest = rest[place...]
            if rest.starts(with: name) { return true }
            rest.removeFirst()
        }
        return false
    }
}
