import Survey

/// Where the parts of a spreadsheet lie: files point to each other, and their names are anybody's choice.
struct SpreadsheetParts {
    private(set) var sheets: [Spreadsheet.Sheet] = []
    /// The part with the texts that cells share.
    let strings: String?
    /// The part that says how numbers are shown.
    let styles: String?
    private(set) var countsFrom1904 = false

    /// Follows the links from the archive's root.
    ///
    /// - Throws: `.notSpreadsheet`, `.missingPart`, `.brokenPart` or `.tooLarge`.
    init(in archive: borrowing ZipArchive) throws(FileProblem) {
        guard archive.has(PartLinks.name(for: "")) else {
            throw FileProblem(.notSpreadsheet, file: archive.file)
        }
        guard let workbook = try PartLinks(of: "", in: archive).first("officeDocument") else {
            throw FileProblem(.notSpreadsheet, file: archive.file)
        }
        guard !workbook.hasSuffix(".bin") else {
            throw FileProblem(.notSpreadsheet, file: archive.file, subject: "XLSB")
        }
        let links = try PartLinks(of: workbook, in: archive)
        strings = links.first("sharedStrings")
        styles = links.first("styles")
        try readWorkbook(workbook, links, in: archive)
        guard !sheets.isEmpty else { throw FileProblem(.notSpreadsheet, file: archive.file) }
    }

    private mutating func readWorkbook(
        _ name: String, _ links: PartLinks, in archive: borrowing ZipArchive
    ) throws(FileProblem) {
        var part = try XMLPart(name, in: archive)
        while try part.nextElement() {
            if part.begins("workbookPr") {
                countsFrom1904 = ["1", "true", "on"].contains(part.attribute("date1904") ?? "")
            } else if part.begins("sheet") {
                guard let name = part.attribute("name"), let id = part.attribute("id") else {
                    throw part.problem
                }
                guard let link = links[id] else {
                    throw FileProblem(.missingPart, file: archive.file, subject: name)
                }
                guard link.kind == "worksheet" else { continue }
                let isHidden = ["hidden", "veryHidden"].contains(part.attribute("state") ?? "")
                sheets.append(
                    Spreadsheet.Sheet(name: SheetText.plain(name), isHidden: isHidden, part: link.target))
            }
        }
    }
}
