import FollowUp
import Survey
import SurveyAnalytics
import Wording
import Tables

/// A closed question as it was answered, and beside it as it is when answers under "other" belong where their words say.
public struct RecodingReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "recoding"
    /// What it is made of.
    public let source: ReportSource
    private let position: Int
    private let region: Division.Class?
    private let recoded: RecodedWave
    private let groups: [(frame: Frame, domains: [Domain])]

    /// A question with and without recoding.
    ///
    /// - Parameters:
    ///   - position: the question's position in the codebook; a closed item.
    ///   - corrections: of the wave, in the order in which they were made.
    public init(
        _ position: Int, region: Division.Class? = nil, corrections: [StoredCorrection],
        _ source: ReportSource
    ) {
        self.source = source
        self.position = position
        self.region = region
        let item = source.codebook.items[position]
        recoded = RecodedWave(source.wave, by: corrections.holding.filter { $0.item == item.id })
        groups = source.frames.filter { item.isAsked(inFrame: $0.id) }.map { frame in
            let country = source.domain(nil, frame: frame)
            let domains = (region == nil ? [] : [source.domain(region, frame: frame)]) + [country]
            return (frame, domains.filter { $0.count > 0 })
        }
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title(item.label[language], year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] {
        groups.flatMap { frame, domains in
            domains.map { domain in
                Table(
                    title: "\(source.name(of: domain)), \(frame.label[language])", columns: columns,
                    rows: rows(of: domain))
            }
        } + setAside
    }

    /// One table for a spreadsheet.
    public var sheet: Table {
        Table(
            columns: [ReportWords.frame, ReportWords.domain].map { Table.Column($0[language]) } + columns,
            rows: groups.flatMap { frame, domains in
                domains.flatMap { domain in
                    rows(of: domain).map {
                        [.text(frame.label[language]), .text(source.name(of: domain))] + $0
                    }
                }
            })
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        let frames = groups.map { frame, domains in
            JSONValue.frame(frame, source).adding([
                "domains": .array(domains) { domain in
                    [
                        "domain": .domain(domain, source),
                        "asAnswered": answers(in: domain, of: source.wave),
                        "recoded": answers(in: domain, of: recoded.wave),
                    ]
                }
            ])
        }
        return [
            "question": .item(item, source), "region": .region(region, source), "frames": .array(frames),
            "applied": .array(recoded.applied) { .decision($0) },
            "setAside": .array(recoded.setAside) { .setAside($0) },
        ]
    }

    private var columns: [Table.Column] {
        [
            Table.Column(ReportWords.answer[language]), Table.Column(ThemeWords.asAnswered[language], .share),
            Table.Column(ThemeWords.recoded[language], .share),
        ]
    }

    private func rows(of domain: Domain) -> [[Table.Cell]] {
        let (before, after) = (distribution(of: domain, source.wave), distribution(of: domain, recoded.wave))
        return before.categories.indices.map { place in
            [
                .text(before.categories[place].label[language]),
                .category(at: place, of: before), .category(at: place, of: after),
            ]
        }
    }

    private func distribution(of domain: Domain, _ wave: Wave) -> Distribution {
        Distribution(ofItemAt: position, in: domain, of: wave)
    }

    private func answers(in domain: Domain, of wave: Wave) -> JSONValue {
        .answers(.closed(distribution(of: domain, wave)), of: item, source)
    }

    /// The corrections that do not hold, where there are any.
    private var setAside: [Table] {
        guard !recoded.setAside.isEmpty else { return [] }
        return [
            Table(
                title: ThemeWords.setAside[language],
                columns: [ReportWords.code, ThemeWords.change, ThemeWords.status].map {
                    Table.Column($0[language])
                },
                rows: recoded.setAside.map { entry in
                    let id = entry.correction.change.target
                    let label = source.codebook.category(id, ofItem: item.id)?.label ?? Phrase(id)
                    return [
                        entry.correction.unit,
                        ThemeWords.change(entry.correction.change, label: label)[language],
                        ThemeWords.obstacle(entry.obstacle)[language],
                    ].map { .text($0) }
                })
        ]
    }

    private var item: Item { source.codebook.items[position] }
    private var language: Language { source.language }
}
