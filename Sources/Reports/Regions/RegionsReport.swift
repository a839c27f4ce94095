import Survey
import SurveyAnalytics
import Wording
import Tables

/// The regions, each with its units, its response, its flags and its mean benefit; kommuner and bydeler apart.
public struct RegionsReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "regions"
    /// What it is made of.
    public let source: ReportSource
    private let groups: [(frame: Frame, lines: [Line])]

    private struct Line {
        let region: Division.Class?
        let domain: Domain
        let flagged: Int
        let profile: DomainProfile?

        var response: Share {
            Share(count: profile?.response.answered ?? 0, base: domain.count, units: domain.count)
        }
        var benefit: BatteryMean? { profile?.benefit.value }
    }

    /// The regions of a wave.
    public init(_ source: ReportSource) {
        self.source = source
        let regions: [Division.Class?] = (source.regions?.classes ?? []).map { $0 } + [nil]
        groups = source.frames.map { frame in
            let lines = regions.map { region in
                let domain = source.domain(region, frame: frame)
                return Line(
                    region: region, domain: domain,
                    flagged: domain.units.count { source.summary.units[$0].flagCount > 0 },
                    profile: source.summary.profile(of: domain))
            }
            return (frame, lines.filter { $0.domain.count > 0 })
        }
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title(source.codebook.title[source.language], year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] {
        groups.map { frame, lines in
            Table(
                title: frame.label[source.language], columns: columns,
                rows: lines.map(cells))
        }
    }

    /// One table for a spreadsheet.
    public var sheet: Table {
        Table(
            columns: [Table.Column(ReportWords.frame[source.language])] + columns,
            rows: groups.flatMap { frame, lines in
                lines.map { [.text(frame.label[source.language])] + cells($0) }
            })
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        let documents = groups.map { frame, lines in
            JSONValue.frame(frame, source).adding(["regions": .array(lines, json)])
        }
        return ["frames": .array(documents)]
    }

    private var columns: [Table.Column] {
        let words = [ReportWords.id, ReportWords.name].map { Table.Column($0[source.language]) }
        let numbers = [ReportWords.units, ReportWords.flagged, ReportWords.benefit, ReportWords.raters]
            .map { Table.Column($0[source.language], .number) }
        return words + [numbers[0], Table.Column(ReportWords.response[source.language], .share)]
            + numbers.dropFirst()
    }

    private func cells(_ line: Line) -> [Table.Cell] {
        [
            .text(line.region?.id ?? ""), .text(source.name(of: line.region)), .whole(line.domain.count),
            .share(line.response), .whole(line.flagged), .decimal(line.benefit?.value, 1),
            .whole(line.benefit?.base),
        ]
    }

    private func json(_ line: Line) -> JSONValue {
        [
            "id": .text(line.region?.id), "label": .text(source.name(of: line.region)),
            "units": .whole(line.domain.count), "response": .share(line.response),
            "flagged": .whole(line.flagged), "benefit": line.benefit.map(JSONValue.battery) ?? .null,
        ]
    }
}
