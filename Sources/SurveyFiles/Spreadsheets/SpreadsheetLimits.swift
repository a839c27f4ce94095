/// How much of a spreadsheet is read before it is refused: far more than any survey has, far less than fills a machine;
/// and how much at a time.
struct SpreadsheetLimits: Sendable {
    /// How many bytes a part may have when it is unpacked.
    var partBytes = 1 << 29
    /// How many times larger than in the archive a part may become; smaller parts than `smallPart` are not looked at.
    var ratio = 300
    /// How many bytes are too few to do harm.
    var smallPart = 1 << 24
    /// How many texts the cells may share.
    var sharedStrings = 4_000_000
    /// How many bytes of a part are unpacked at a time.
    var chunkBytes = 1 << 15
}
