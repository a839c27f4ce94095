import Survey

/// An XLSX file, opened: its sheets by name, and their rows as texts.
public struct Spreadsheet: Sendable {
    /// A sheet with cells.
    public struct Sheet: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// Whether it is kept from view.
        public let isHidden: Bool
        /// The part that holds it.
        let part: String
    }

    /// The sheets in the order of their tabs.
    public let sheets: [Sheet]

    /// The file as the user named it.
    let file: String
    let limits: SpreadsheetLimits
    private let bytes: [UInt8]
    private let values: CellValues

    /// Opens a file and reads what its sheets share.
    ///
    /// - Throws: `.notSpreadsheet`, `.encrypted`, `.missingPart`, `.brokenPart` or `.tooLarge`.
    public init(_ bytes: [UInt8], file: String) throws(FileProblem) {
        try self.init(bytes, file: file, limits: SpreadsheetLimits())
    }

    init(_ bytes: [UInt8], file: String, limits: SpreadsheetLimits) throws(FileProblem) {
        try SpreadsheetSignature.check(bytes, file: file)
        let archive = try ZipArchive(bytes, file: file, limits: limits)
        let parts = try SpreadsheetParts(in: archive)
        let strings = try parts.strings.map { (part) throws(FileProblem) in
            try SharedParts.strings(part, in: archive, limit: limits.sharedStrings)
        }
        let styles = try parts.styles.map { (part) throws(FileProblem) in
            try SharedParts.styles(part, in: archive)
        }
        values = CellValues(
            strings: strings ?? [], styles: styles ?? [],
            numbers: SheetNumber(countsFrom1904: parts.countsFrom1904))
        sheets = parts.sheets
        self.bytes = bytes
        self.file = file
        self.limits = limits
    }

    /// Hands over the rows of a sheet from top to bottom; those that hold nothing may be left out.
    ///
    /// - Parameter take: says whether it wants more; it is also told which share of the sheet has been unpacked.
    /// - Throws: `.brokenPart`, `.missingPart`, `.cellOutside`, `.tooLarge`, or what `take` throws.
    public func readRows(
        of sheet: Sheet, _ take: (_ row: SpreadsheetRow, _ share: Double) throws(FileProblem) -> Bool
    ) throws(FileProblem) {
        let archive = try ZipArchive(bytes, file: file, limits: limits)
        var reader = try SheetReader(sheet.part, in: archive, values: values)
        while let row = try reader.nextRow() { guard try take(row, reader.share) else { return } }
    }
}
