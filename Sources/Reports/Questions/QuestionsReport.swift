import Survey
import SurveyAnalytics
import Wording
import Tables

/// All questions of a wave.
public struct QuestionsReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "questions"
    /// What it is made of.
    public let source: ReportSource

    /// The questions of a wave.
    public init(_ source: ReportSource) {
        self.source = source
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title(source.codebook.title[source.language], year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] { [sheet] }

    /// One table for a spreadsheet.
    public var sheet: Table {
        Table(
            columns: [ReportWords.id, ReportWords.section, ReportWords.kind, ReportWords.item].map {
                Table.Column($0[source.language])
            },
            rows: source.codebook.items.map { item in
                [
                    .text(item.id), .text(section(of: item)),
                    .text(ItemWords.kind(item.kind)[source.language]), .text(item.label[source.language]),
                ]
            })
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "questions": .array(source.codebook.items) { .item($0, source) },
            "divisions": .array(source.register.divisions) { division in
                ["id": .text(division.id), "label": .text(division.label[source.language])]
            },
        ]
    }

    private func section(of item: Item) -> String {
        source.codebook.sections.first { $0.id == item.section }?.label[source.language] ?? item.section
    }
}
