import Survey

@testable import SurveyFiles

/// A spreadsheet by its parts, each of which can be bent.
struct RawSpreadsheet {
    var parts: [(name: String, content: String)]

    /// One sheet, `Ark`, with these rows.
    init(rows: String, strings: String = "", styles: String = "", properties: String = "") {
        parts = [
            ("[Content_Types].xml", "<Types/>"),
            (
                "_rels/.rels",
                "<Relationships><Relationship Id='rId1' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook xmlns:r='urn:r'>\(properties)<sheets><sheet name='Ark' sheetId='1' r:id='rId1'/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships><Relationship Id='rId1' Type='http://x/worksheet' Target='/xl/worksheets/sheet1.xml'/>
                <Relationship Id='rId2' Type='http://x/sharedStrings' Target='sharedStrings.xml'/>
                <Relationship Id='rId3' Type='http://x/styles' Target='./worksheets/../styles.xml'/></Relationships>
                """
            ),
            ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
            ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
            ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
        ]
    }

    /// The name of the part that holds the sheet.
    static let sheet = "xl/worksheets/sheet1.xml"

    /// Puts another content into a part, or takes the part away.
    mutating func set(_ name: String, _ content: String?) {
        guard let place = parts.firstIndex(where: { $0.name == name }) else { return }
        if let content { parts[place].content = content } else { parts.remove(at: place) }
    }

    var bytes: [UInt8] { StoredZip.bytes(parts.map { ($0.name, Array($0.content.utf8)) }) }

    /// The rows of a sheet, the first one when it is not named.
    static func rows(
        of bytes: [UInt8], sheet name: String? = nil, limits: SpreadsheetLimits = SpreadsheetLimits()
    ) throws(FileProblem) -> [SpreadsheetRow] {
        let spreadsheet = try Spreadsheet(bytes, file: "f.xlsx", limits: limits)
        var rows: [SpreadsheetRow] = []
        guard let sheet = spreadsheet.sheets.first(where: { name == nil || $0.name == name }) else {
            return []
        }
        try spreadsheet.readRows(of: sheet) { (row, _) throws(FileProblem) in
            rows.append(row)
            return true
        }
        return rows
    }
}
