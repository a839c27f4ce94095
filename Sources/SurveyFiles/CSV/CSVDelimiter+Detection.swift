import Survey

extension CSVDelimiter {
    /// How many rows decide.
    private static let sampleRows = 25

    /// The sign with which the first rows fall into the same number of cells most often, at least two.
    ///
    /// When two signs do equally well the one with more cells wins, then the semicolon, which Norwegian
    /// spreadsheets write because the comma belongs to numbers.
    static func detected(in text: DecodedText, file: String) -> CSVDelimiter {
        var best = (delimiter: CSVDelimiter.semicolon, evenness: 0.0, cells: 1)
        for delimiter in allCases {
            let (evenness, cells) = shape(of: text, file: file, delimiter: delimiter)
            if cells > 1, (evenness, cells) > (best.evenness, best.cells) {
                best = (delimiter, evenness, cells)
            }
        }
        return best.delimiter
    }

    /// The share of the first rows that have as many cells as the heading, and how many those are.
    private static func shape(
        of text: DecodedText, file: String, delimiter: CSVDelimiter
    ) -> (evenness: Double, cells: Int) {
        var reader = CSVReader(text, file: file, delimiter: delimiter)
        var counts: [Int] = []
        while counts.count < sampleRows, (try? reader.nextRow()) == true { counts.append(reader.count) }
        guard let heading = counts.first else { return (0, 1) }
        return (Double(counts.count { $0 == heading }) / Double(counts.count), heading)
    }
}
