import Survey

/// Reads what all sheets of a spreadsheet share.
enum SharedParts {
    /// The texts that cells point to.
    ///
    /// - Throws: `.tooLarge` when there are more than `limit`, and what reading a part throws.
    static func strings(
        _ name: String, in archive: borrowing ZipArchive, limit: Int
    ) throws(FileProblem) -> [String] {
        var part = try XMLPart(name, in: archive)
        var strings: [String] = []
        while try part.nextElement() {
            guard part.begins("si") else { continue }
            guard strings.count < limit else {
                throw FileProblem(.tooLarge, file: archive.file, subject: name)
            }
            strings.append(try part.words())
        }
        return strings
    }

    /// What numbers mean, by the number of a cell's style.
    static func styles(
        _ name: String, in archive: borrowing ZipArchive
    ) throws(FileProblem) -> [NumberStyle] {
        var part = try XMLPart(name, in: archive)
        var own: [Int: NumberStyle] = [:]
        var styles: [NumberStyle] = []
        var isOfCells = false
        while try part.nextElement() {
            if part.depth == 1 { isOfCells = part.begins("cellXfs") }
            let format = part.attribute("numFmtId").flatMap { Int($0) }
            if part.begins("numFmt"), let format, let code = part.attribute("formatCode") {
                own[format] = NumberStyle(code: SheetText.plain(code))
            } else if isOfCells, part.begins("xf") {
                styles.append(own[format ?? 0] ?? NumberStyle(builtIn: format ?? 0))
            }
        }
        return styles
    }
}
