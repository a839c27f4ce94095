import Survey
import SurveyAnalytics
import Wording
import Tables

/// Who answered and who did not: Table 1 of the report for any domain and division, and how much it matters. Kommuner and
/// bydeler apart.
public struct ResponseReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "response"
    /// What it is made of.
    public let source: ReportSource
    private let region: Division.Class?
    private let methods: [FrameWeights.Method]
    private let groups: [(frame: Frame, account: ResponseAccount)]

    /// The report on a region, or the whole country.
    ///
    /// - Parameters:
    ///   - division: the division that is told about; all where it is nil.
    ///   - survey: the survey that the source's wave belongs to.
    public init(region: Division.Class?, by division: Division?, survey: Survey, _ source: ReportSource) {
        let register = source.register
        let methods = ResponseReport.methods(isRegion: region != nil, by: division, in: register)
        let divisions = division.map { [$0] } ?? register.divisions
        self.source = source
        self.region = region
        self.methods = methods
        groups = source.frames.compactMap { frame in
            let domain = source.domain(region, frame: frame)
            guard domain.count > 0 else { return nil }
            return (
                frame,
                ResponseAccount(
                    of: domain, in: source.wave, by: divisions.map(\.id), methods: methods, survey: survey)
            )
        }
    }

    /// Weighted by the main division, and raked by it and the one that is told about, else the first that is no place. A
    /// region is one class of the main division, so there the other one alone is weighted by.
    static func methods(
        isRegion: Bool, by division: Division?, in register: Register
    ) -> [FrameWeights.Method] {
        let places = [register.mainDivision, register.secondDivision?.id].compactMap { $0 }
        let named = division.flatMap { $0.id == register.mainDivision ? nil : $0.id }
        let other = named ?? register.divisions.first { !places.contains($0.id) }?.id
        let first = isRegion ? other ?? register.mainDivision : register.mainDivision
        return [.postStratified(division: first)]
            + (other.map {
                [.raked(divisions: [register.mainDivision, $0], limit: FrameWeights.usualLimit)]
            } ?? [])
    }

    /// What it is about, in a line.
    public var title: String {
        let subject = "\(NonResponseWords.title[language]): \(source.name(of: region))"
        return ReportWords.title(subject, year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] {
        groups.flatMap { frame, account in
            ResponseTables(account: account, frame: frame, methods: methods, source: source).all
                + [Table.roles(RoleResponse.all(in: account.domain, of: source.wave), language)]
                .compactMap(\.self)
        }
    }

    /// One row a class of each division.
    public var sheet: Table {
        let lines = groups.flatMap { frame, account in
            ResponseTables(account: account, frame: frame, methods: methods, source: source).sheetRows
        }
        return Table(
            columns: [ReportWords.frame, ReportWords.division].map { Table.Column($0[language]) }
                + ResponseTables.classColumns(language),
            rows: lines)
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "region": .region(region, source),
            "frames": .array(groups) { frame, account in
                JSONValue.frame(frame, source).adding(JSONValue.account(account, source)).adding([
                    "roles": .roles(of: account.domain, in: source.wave)
                ])
            },
        ]
    }

    private var language: Language { source.language }
}
