import Survey

/// Which sheet of a spreadsheet has the table, and where its heading stands.
enum SheetChoice {
    /// How many sheets are looked at: each has to be unpacked anew.
    private static let depth = 20

    /// The sheet with this name; without a name, of the sheets that can be seen the first with most of the known names.
    ///
    /// - Throws: `.missingKey` when there is no such sheet, `.empty` when no sheet has any text, and what reading a sheet
    ///   throws.
    static func made(
        in spreadsheet: Spreadsheet, named name: String?, isKnown: ((String) -> Bool)?
    ) throws(FileProblem) -> (sheet: Spreadsheet.Sheet, heading: HeadingSearch<Int>.Found) {
        var best: (sheet: Spreadsheet.Sheet, heading: HeadingSearch<Int>.Found)?
        for sheet in try candidates(in: spreadsheet, named: name, isKnown: isKnown) {
            guard let heading = try heading(of: sheet, in: spreadsheet, isKnown: isKnown) else { continue }
            if best == nil || heading.known > best?.heading.known ?? 0 { best = (sheet, heading) }
        }
        guard let best else { throw FileProblem(.empty, file: spreadsheet.file) }
        return best
    }

    private static func candidates(
        in spreadsheet: Spreadsheet, named name: String?, isKnown: ((String) -> Bool)?
    ) throws(FileProblem) -> [Spreadsheet.Sheet] {
        let sheets = spreadsheet.sheets
        if let name {
            guard let sheet = sheets.first(where: { $0.name == name }) else {
                throw FileProblem(.missingKey, file: spreadsheet.file, subject: name)
            }
            return [sheet]
        }
        let visible = sheets.filter { !$0.isHidden }
        return Array((visible.isEmpty ? sheets : visible).prefix(isKnown == nil ? 1 : depth))
    }

    private static func heading(
        of sheet: Spreadsheet.Sheet, in spreadsheet: Spreadsheet, isKnown: ((String) -> Bool)?
    ) throws(FileProblem) -> HeadingSearch<Int>.Found? {
        var search = HeadingSearch<Int>(isKnown: isKnown)
        try spreadsheet.readRows(of: sheet) { row, _ in search.look(at: row.texts, row.number) }
        return search.best
    }
}
