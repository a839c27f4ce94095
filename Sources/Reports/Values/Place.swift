import FollowUp
import Survey
import SurveyAnalytics
import Wording

/// Where a report looks.
public enum Place: Sendable, Hashable {
    /// Everywhere.
    case country
    /// The units of a class of the main division.
    case region(Division.Class)
    /// The units of a group; those of other frames are nobody.
    case group(UnitGroup)
}

extension ReportSource {
    /// The units of a place in one frame.
    func domain(_ place: Place, frame: Frame) -> Domain {
        switch place {
        case .country: domain(nil, frame: frame)
        case .region(let region): domain(region, frame: frame)
        case .group(let group):
            group.frame == frame.id
                ? group.domain(in: register) : .group(group.name, units: [], frame: frame.id, in: register)
        }
    }

    /// What a place is called.
    func name(of place: Place) -> String { phrase(of: place)[language] }

    /// What a place is called in every language.
    func phrase(of place: Place) -> Phrase {
        switch place {
        case .country: DomainWords.wholeCountry
        case .region(let region): region.label
        case .group(let group): Phrase(group.name)
        }
    }

    /// The frame that is spoken of first: that of a group, or the main one.
    func mainFrame(of place: Place) -> Frame? {
        guard case .group(let group) = place else { return frames.first }
        return register.frame(group.frame)
    }
}

extension JSONValue {
    /// The region that was chosen; the whole country has the id null. Null where a group was chosen.
    static func region(_ place: Place, _ source: ReportSource) -> JSONValue {
        switch place {
        case .country: .region(Division.Class?.none, source)
        case .region(let region): .region(region, source)
        case .group: .null
        }
    }

    /// The group that was chosen; null where none was.
    static func group(_ place: Place, _ source: ReportSource) -> JSONValue {
        guard case .group(let group) = place else { return .null }
        return .group(group, source)
    }

    /// A group with its units, and the codes that the register lacks.
    static func group(_ group: UnitGroup, _ source: ReportSource) -> JSONValue {
        [
            "name": .text(group.name), "frame": .text(group.frame),
            "members": .array(group.domain(in: source.register).units) { .unit($0, source) },
            "missing": .array(group.missing(in: source.register)) { .text($0) },
        ]
    }
}
