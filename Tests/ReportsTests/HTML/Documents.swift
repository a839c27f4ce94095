import DemoData
import FollowUp
import Survey
import SurveyAnalytics
import Testing

@testable import Reports

/// The documents of the demo survey that are looked at.
enum Documents {
    /// What a document can be about.
    enum Subject: String, CaseIterable, Sendable {
        case region, severalFrames, group, smallGroup, districtGroup, country
        case unit, flaggedUnit, silentUnit, partialUnit, district, silentDistrict
    }

    static let survey = read()
    private static let summary = survey.map {
        WaveSummary(of: $0.newest, earlier: Array($0.waves.dropLast()))
    }

    private static func read() -> Survey? {
        let bytes = UnsafeBufferPointer(start: demo_survey_bytes(), count: demo_survey_length())
        return try? Survey(archive: Array(bytes))
    }

    static func source(
        _ language: Language = .bokmaal, isSynthetic: Bool = true
    ) throws -> ReportSource {
        let (survey, summary) = (try #require(survey), try #require(summary))
        return ReportSource(
            wave: survey.newest, summary: summary, isSynthetic: isSynthetic, language: language)
    }

    /// The document about a subject.
    static func text(_ subject: Subject, _ source: ReportSource, more: [DocumentSection] = []) throws
        -> String
    {
        let survey = try #require(survey)
        if let place = try place(subject, source) {
            return PlaceDocument(about: place, survey: survey, more: more, source).text
        }
        return UnitDocument(about: try unit(subject, source), survey: survey, more: more, source).text
    }

    /// The document about a subject, made once for all tests.
    static func text(_ subject: Subject, _ language: Language = .bokmaal) throws -> String {
        try #require(texts[language]?[subject])
    }

    private static let texts = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
            let all = Subject.allCases.compactMap { subject in
                (try? text(subject, source(language))).map { (subject, $0) }
            }
            return (language, Dictionary(uniqueKeysWithValues: all))
        })

    /// The place that a subject is; nil for a unit.
    static func place(_ subject: Subject, _ source: ReportSource) throws -> Place? {
        switch subject {
        case .region: try region("vest", source)
        case .severalFrames: try region("ost", source)
        case .country: .country
        case .group: try group("mine & dine", "kommuner", 40, source)
        case .smallGroup: try group("tre", "kommuner", 3, source)
        case .districtGroup: try group("bydelene", "bydeler", 7, source)
        default: nil
        }
    }

    /// The position of the unit that a subject is.
    static func unit(_ subject: Subject, _ source: ReportSource) throws -> Int {
        let units = source.register.units.indices
        func first(_ frame: String, _ isMeant: (Int) -> Bool) throws -> Int {
            try #require(units.first { source.register.units[$0].frame == frame && isMeant($0) })
        }
        func status(_ unit: Int) -> UnitResponse.Status { source.summary.units[unit].response.status }
        return switch subject {
        case .unit: try first("kommuner") { source.summary.flags[$0].isEmpty && status($0) == .answered }
        case .flaggedUnit: try first("kommuner") { source.summary.flags[$0].count > 8 }
        case .silentUnit: try first("kommuner") { status($0) == .silent }
        case .partialUnit: try first("kommuner") { status($0) == .partial }
        case .district: try first("bydeler") { status($0) == .answered }
        default: try first("bydeler") { status($0) == .silent }
        }
    }

    private static func region(_ id: String, _ source: ReportSource) throws -> Place {
        let regions = try #require(source.regions)
        return .region(try #require(regions.classes.first { $0.id == id }))
    }

    private static func group(
        _ name: String, _ frame: String, _ count: Int, _ source: ReportSource
    ) throws -> Place {
        let codes = source.register.units(ofFrame: frame).prefix(count).map { source.register.units[$0].code }
        return .group(try #require(UnitGroup(name: name, frame: frame, codes: codes)))
    }
}
