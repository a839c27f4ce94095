import Survey
import SurveyAnalytics
import Wording

/// The units of one frame at a place, and what they are held against: the country, and the rest of it.
struct PlaceFrame {
    let source: ReportSource
    let survey: Survey
    let place: Place
    let frame: Frame
    /// Whether the document tells of several frames, so that headings must say which.
    let isOneOfSeveral: Bool
    let here: DomainProfile
    /// Nil where the place is the country.
    let country: DomainProfile?
    /// The country without the place; nil where nobody is left.
    let rest: DomainProfile?
    /// The areas against the rest of the country.
    let comparisons: [AreaComparison]

    /// The frames that a place has units of; the main one even where it has none.
    static func all(of place: Place, survey: Survey, _ source: ReportSource) -> [PlaceFrame] {
        let main = source.mainFrame(of: place)
        let frames = source.frames.filter { $0.id == main?.id || source.domain(place, frame: $0).count > 0 }
        let shown = frames.filter { frame in
            guard case .group(let group) = place else { return true }
            return frame.id == group.frame
        }
        return shown.map {
            PlaceFrame(place, $0, isOneOfSeveral: shown.count > 1, survey: survey, source)
        }
    }

    private init(
        _ place: Place, _ frame: Frame, isOneOfSeveral: Bool, survey: Survey, _ source: ReportSource
    ) {
        let domain = source.domain(place, frame: frame)
        let country = source.domain(nil, frame: frame)
        let isPart = domain.units != country.units
        let rest = country.subtracting(domain, named: DocumentWords.rest[source.language])
        self.source = source
        self.survey = survey
        self.place = place
        self.frame = frame
        self.isOneOfSeveral = isOneOfSeveral
        here = source.profile(of: domain)
        self.country = isPart ? source.profile(of: country) : nil
        self.rest = isPart ? source.profile(of: rest) : nil
        comparisons = isPart ? source.summary.areaComparisons(of: domain) : []
    }

    var language: Language { source.language }
    var numbers: Numbers { source.numbers }
    /// What the place is called.
    var name: String { source.name(of: place) }

    /// A section about this frame.
    func section(_ id: String, _ heading: Phrase, _ blocks: [Block]) -> DocumentSection {
        let words = heading[language]
        return isOneOfSeveral
            ? DocumentSection(
                id: "\(id)-\(frame.id)", heading: "\(words) – \(frame.label[language])", blocks: blocks)
            : DocumentSection(id: id, heading: words, blocks: blocks)
    }
}

extension ReportSource {
    /// What is said of a domain, worked out now where it has not been before.
    func profile(of domain: Domain) -> DomainProfile {
        summary.profile(of: domain) ?? DomainProfile(of: domain, in: wave)
    }
}
