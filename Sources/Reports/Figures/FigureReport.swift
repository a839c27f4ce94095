import Survey
import SurveyAnalytics
import TerminalUI
import Wording
import Tables

/// Figures of a report, worked out for one domain, in any form.
public struct FigureReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "figures"
    /// What it is made of; its wave is the one that is told of.
    public let source: ReportSource
    /// The figures in order.
    public let results: [FigureResult]

    /// Whether changes of means and transitions are written out for people too.
    private let isDetailed: Bool

    /// A report of some figures.
    ///
    /// - Parameter isDetailed: whether changes of means and transitions are written out for people too.
    public init(_ results: [FigureResult], isDetailed: Bool = false, _ source: ReportSource) {
        self.source = source
        self.results = results
        self.isDetailed = isDetailed
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title(FigureWords.figures[source.language], year: source.wave.year)
    }

    /// For people who want no bars.
    public var tables: [Table] { [sheet] }

    /// One table for a spreadsheet: a row for each value, each change and each remark.
    public var sheet: Table { FigureSheet(source: source).table(of: results) }

    /// The same for programs.
    public var members: [String: JSONValue] {
        ["figures": .array(results) { .figure($0, source) }]
    }

    /// The figures with bars, an empty line between them.
    ///
    /// - Parameter width: the columns of the terminal.
    public func drawing(width: Int, glyphs: GlyphSet) -> String {
        let writer = FigureText(source: source, width: max(40, width), glyphs: glyphs)
        let tables = TextTable(source.language, glyphs: glyphs, width: width)
        return results.map { result in
            let details = isDetailed ? PanelTables(source: source).tables(of: result) : []
            return ([writer.text(of: result)] + details.map(tables.text)).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// One SVG document a figure, each with a name for its file.
    public var pictures: [(name: String, document: String)] {
        results.map { ("figure-\($0.figure.id).svg", FigurePicture(result: $0, source: source).document) }
    }
}
