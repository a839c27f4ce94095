import Survey
import SurveyAnalytics
import Wording
import Tables

/// One question: what a place and the country answered, or the classes of a division; kommuner and bydeler apart.
public struct QuestionReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "question"
    /// What it is made of.
    public let source: ReportSource
    private let position: Int
    private let place: Place
    private let division: Division?
    private let groups: [(frame: Frame, domains: [Domain])]

    /// A question of a wave.
    ///
    /// - Parameters:
    ///   - position: the question's position in the codebook.
    ///   - place: where.
    ///   - division: the division whose classes are told one by one, each within the place.
    public init(
        _ position: Int, in place: Place = .country, by division: Division? = nil, _ source: ReportSource
    ) {
        self.source = source
        self.position = position
        self.place = place
        self.division = division
        groups = source.frames.map { frame in
            let domains = QuestionReport.domains(of: frame, in: place, by: division, source)
            return (frame, domains.filter { $0.count > 0 })
        }
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title(item.label[source.language], year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] {
        shownGroups.flatMap { frame, domains in
            domains.map { domain in
                Table(
                    title: "\(source.name(of: domain)), \(frame.label[source.language])",
                    columns: answerRows.columns,
                    rows: rows(of: domain))
            }
        }
    }

    /// One table for a spreadsheet.
    public var sheet: Table {
        Table(
            columns: [ReportWords.frame, ReportWords.domain].map { Table.Column($0[source.language]) }
                + answerRows.columns,
            rows: shownGroups.flatMap { frame, domains in
                domains.flatMap { domain in
                    rows(of: domain).map {
                        [.text(frame.label[source.language]), .text(source.name(of: domain))] + $0
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
                        "answers": .answers(answers(of: domain), of: item, source),
                    ]
                }
            ])
        }
        return [
            "question": .item(item, source), "region": .region(place, source),
            "group": .group(place, source), "by": .text(division?.id),
            "frames": .array(frames),
        ]
    }

    private var item: Item { source.codebook.items[position] }
    private var answerRows: AnswerRows { AnswerRows(item: item, source: source) }

    /// The frames that are asked the question.
    private var shownGroups: [(frame: Frame, domains: [Domain])] {
        groups.filter { item.isAsked(inFrame: $0.frame.id) }
    }

    private func answers(of domain: Domain) -> DomainProfile.Answers {
        source.summary.profile(of: domain)?.items[position]
            ?? DomainProfile.Answers(ofItemAt: position, in: domain, of: source.wave)
    }

    private func rows(of domain: Domain) -> [[Table.Cell]] {
        answerRows.rows(answers(of: domain))
    }

    private static func domains(
        of frame: Frame, in place: Place, by division: Division?, _ source: ReportSource
    ) -> [Domain] {
        let country = source.domain(nil, frame: frame)
        guard let division else {
            return (place == .country ? [] : [source.domain(place, frame: frame)]) + [country]
        }
        let classes = source.summary.domains.classes(of: division.id, frame: frame.id)
        switch place {
        case .country: return classes
        case .region where division.id == source.register.mainDivision: return classes
        case .region, .group: break
        }
        let here = Set(source.domain(place, frame: frame).units)
        return classes.map { domain in
            let name = ItemWords.within(
                DomainWords.name(of: domain, in: source.register), source.phrase(of: place))
            return .group(
                name[source.language], units: domain.units.filter(here.contains), frame: frame.id,
                in: source.register)
        }
    }
}
