import FollowUp
import Survey
import SurveyAnalytics
import Tables
import Wording

/// Everything that was ever imported, and from where.
public struct ImportsReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "imports"
    /// What it is made of.
    public let source: ReportSource
    private let imports: [StoredImport]

    /// The report of imports, the newest first.
    public init(_ imports: [StoredImport], _ source: ReportSource) {
        self.imports = imports
        self.source = source
    }

    /// What it is about, in a line.
    public var title: String { ImportWords.imports[language] }

    /// For people: moments to the minute, the first digits of the fingerprint, and what was undone where anything was.
    public var tables: [Table] {
        let isAnyUndone = imports.contains { $0.undoneAt != nil }
        let undoneAt = isAnyUndone ? [Table.Column(ImportWords.undoneAt[language])] : []
        return [
            Table(
                columns: [
                    Table.Column(ImportWords.number[language], .number),
                    Table.Column(ImportWords.survey[language]), Table.Column(ImportWords.file[language]),
                    Table.Column(ImportWords.importedAt[language]),
                    Table.Column(ImportWords.rows[language], .number),
                    Table.Column(ImportWords.answered[language], .number),
                    Table.Column(ImportWords.issues[language], .number),
                ] + undoneAt + [Table.Column(ImportWords.fingerprint[language])],
                rows: imports.map { entry in
                    let (wave, provenance) = (entry.wave, entry.wave.provenance)
                    let undoneAt = isAnyUndone ? [minute(entry.undoneAt)] : []
                    return [
                        .whole(entry.number), .text("\(wave.id.survey) \(wave.id.year)"),
                        name(of: provenance), minute(provenance.importedAt), .whole(provenance.rows),
                        .whole(wave.responses), .whole(wave.issues),
                    ] + undoneAt + [.text(String(provenance.sha256.prefix(8)))]
                })
        ]
    }

    /// One row an import.
    public var sheet: Table {
        Table(
            columns: [
                Table.Column(ImportWords.number[language], .number),
                Table.Column(ImportWords.survey[language]),
                Table.Column(ImportWords.year[language], .number), Table.Column(ImportWords.file[language]),
                Table.Column(ImportWords.importedAt[language]),
                Table.Column(ImportWords.rows[language], .number),
                Table.Column(ImportWords.answered[language], .number),
                Table.Column(ImportWords.issues[language], .number),
                Table.Column(ImportWords.undoneAt[language]),
                Table.Column(ImportWords.fingerprint[language]),
            ],
            rows: imports.map { entry in
                let (wave, provenance) = (entry.wave, entry.wave.provenance)
                return [
                    .whole(entry.number), .text(wave.id.survey), .text(String(wave.id.year)),
                    name(of: provenance), .text(ImportsReport.moment(provenance.importedAt)),
                    .whole(provenance.rows), .whole(wave.responses), .whole(wave.issues),
                    .text(ImportsReport.moment(entry.undoneAt)), .text(provenance.sha256),
                ]
            })
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "imports": .array(imports) { entry in
                let (wave, provenance) = (entry.wave, entry.wave.provenance)
                return [
                    "number": .whole(entry.number), "survey": .text(wave.id.survey),
                    "year": .whole(wave.id.year), "file": .text(provenance.file),
                    "sha256": .text(provenance.sha256),
                    "importedAt": .text(provenance.importedAt.map(UniversalTime.text)),
                    "rows": .whole(provenance.rows), "answered": .whole(wave.responses),
                    "issues": .whole(wave.issues), "undoneAt": .text(entry.undoneAt.map(UniversalTime.text)),
                ]
            }
        ]
    }

    private static func moment(_ seconds: Int64?) -> String { seconds.map(UniversalTime.text) ?? "" }

    private func name(of provenance: Provenance) -> Table.Cell {
        .text(InputWords.name(ofFile: provenance.file)[language])
    }

    /// `2018-01-12 09:41`.
    private func minute(_ seconds: Int64?) -> Table.Cell {
        let moment = ImportsReport.moment(seconds)
        return .text(moment.prefix(16).split(separator: "T").joined(separator: " "))
    }

    private var language: Language { source.language }
}
