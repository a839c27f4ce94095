import Survey
import SurveyAnalytics
import Tables
import TerminalUI
import Wording

/// What a screen says, ready to be written in any form.
public struct ScreenReport: Sendable {
    /// What it is made of.
    public let source: ReportSource
    /// What it is about, in a line.
    public let title: String
    /// What the reader has to know of the tables.
    public let notes: [String]
    /// The tables in the order of the screen.
    public let tables: [Table]
    /// The figure that is shown, where there is one.
    public let figure: FigureResult?
    /// How the screen looks.
    public let picture: Grid

    /// What a screen says.
    public init(
        _ source: ReportSource, title: String, notes: [String], tables: [Table], figure: FigureResult?,
        picture: Grid
    ) {
        self.source = source
        self.title = title
        self.notes = notes
        self.tables = tables
        self.figure = figure
        self.picture = picture
    }

    /// The rows of all tables.
    public var rowCount: Int { tables.reduce(0) { $0 + $1.rows.count } }

    /// Plain text for people: nothing is cut, and it is read from the top to the end.
    public var plainText: String {
        let glyphs = GlyphSet.unicode
        let writer = TextTable(language, glyphs: glyphs)
        let head = ([title] + [badge].compactMap(\.self) + notes).map(glyphs.safe)
        return tables.reduce(head.joined(separator: "\n") + "\n") { $0 + "\n" + writer.text(of: $1) }
    }

    /// For spreadsheets: one table is a file of rows; of several, each stands below its title after an empty line.
    public var csv: [UInt8] {
        let table = CSVTable(language: language)
        var writer = CSVWriter()
        for (place, part) in tables.enumerated() {
            if place > 0 { writer.append([]) }
            if tables.count > 1 { writer.append([.text(part.title)]) }
            let headings = part.columns.flatMap(table.headings) + [ReportWords.basis[language]]
            writer.append(headings.map { .text($0) })
            for row in part.rows {
                writer.append(row.flatMap(table.cells) + [.text(basis)])
            }
        }
        return writer.bytes
    }

    /// For programs.
    public var json: String {
        let document: JSONValue = [
            "title": .text(title), "notes": .array(notes) { .text($0) },
            "tables": .array(tables) { .table($0) },
        ]
        let heading = ReportSource.heading(
            "screen", wave: source.wave, isSynthetic: source.isSynthetic, language: language)
        return JSONWriter.text(of: document.adding(heading))
    }

    /// A picture: the figure that the screen shows, or else the screen.
    public var svg: String {
        if let figure { return FigurePicture(result: figure, source: source).document }
        return GridPicture(grid: picture, title: title, language: language).document
    }

    /// A workbook with a sheet for each table.
    ///
    /// - Parameters:
    ///   - writtenAt: seconds since 1970-01-01 in UTC.
    ///   - program: the program's name and version.
    public func workbook(writtenAt: Int64, program: String) -> Workbook {
        let head = [badge, title].compactMap(\.self).joined(separator: " · ")
        let writer = SheetTable(language)
        let sheets = tables.map { table in
            WorkbookSheet(
                name: table.title.isEmpty ? title : table.title, title: head, notices: notes,
                columns: writer.columns(of: table), rows: writer.rows(of: table), namingColumns: 1)
        }
        return Workbook(sheets: sheets, title: title, author: program, createdAt: writtenAt)
    }

    private var language: Language { source.language }
    private var basis: String { ReportWords.basis(isSynthetic: source.isSynthetic)[language] }
    private var badge: String? { source.isSynthetic ? ProgramWords.synthetic[language] : nil }
}
