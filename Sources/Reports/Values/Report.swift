import Survey
import TerminalUI
import Wording
import Tables

/// An answer to one question, ready to be written in any form.
public protocol Report: Sendable {
    /// What was asked, as JSON names it.
    static var name: String { get }
    /// What it is made of.
    var source: ReportSource { get }
    /// What it is about, in a line.
    var title: String { get }
    /// What the reader has to know before the figures, where there is anything.
    var notice: String? { get }
    /// What the numbers rest on.
    var basis: Phrase { get }
    /// For people.
    var tables: [Table] { get }
    /// The same for a spreadsheet: one table with a row for each thing.
    var sheet: Table { get }
    /// The same for programs, beside what every document has.
    var members: [String: JSONValue] { get }
}

/// The forms in which a report is written.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
    /// Plain text for people.
    case table
    /// For spreadsheets.
    case csv
    /// For programs.
    case json
}

extension Report {
    /// Most reports need no word beforehand.
    public var notice: String? { nil }

    /// Most reports tell of answers.
    public var basis: Phrase { ReportWords.basis(isSynthetic: source.isSynthetic) }

    /// The whole report in one form.
    ///
    /// - Parameter width: the columns of the terminal that a text for people is to fit; nil for one line a row.
    public func text(as format: ReportFormat, width: Int? = nil) -> String {
        switch format {
        case .table: plainText(width: width)
        case .csv: String(decoding: csv, as: UTF8.self)
        case .json: JSONWriter.text(of: json)
        }
    }

    /// The title with the badge of made-up answers, and the tables with an empty line before each.
    private func plainText(width: Int?) -> String {
        let badge =
            basis == ReportWords.basis(isSynthetic: true)
            ? "   " + ProgramWords.synthetic[source.language] : ""
        let writer = TextTable(source.language, width: width)
        let heading = [title + badge, notice].compactMap(\.self).map(writer.text).joined()
        return tables.reduce(heading) { $0 + "\n" + writer.text(of: $1) }
    }

    /// The sheet with what its answers are in the last column, so that a spreadsheet keeps it beside every row.
    private var csv: [UInt8] {
        let (sheet, table) = (sheet, CSVTable(language: source.language))
        let basis = basis[source.language]
        var writer = CSVWriter()
        let headings = sheet.columns.flatMap(table.headings) + [ReportWords.basis[source.language]]
        writer.append(headings.map { .text($0) })
        for row in sheet.rows {
            let cells = row.flatMap(table.cells)
            writer.append(cells + [.text(basis)])
        }
        return writer.bytes
    }

    /// The document with what every document has.
    var json: JSONValue {
        let heading = ReportSource.heading(
            Self.name, wave: source.wave, isSynthetic: source.isSynthetic, language: source.language)
        return .object(members).adding(heading)
    }
}

extension ReportSource {
    /// What every document has.
    static func heading(
        _ report: String, wave: Wave, isSynthetic: Bool, language: Language
    ) -> [String: JSONValue] {
        [
            "schema": 1, "report": .text(report), "language": .text(language.rawValue),
            "survey": .text(wave.codebook.survey), "title": .text(wave.codebook.title[language]),
            "wave": .whole(wave.year), "synthetic": .bool(isSynthetic),
        ]
    }
}
