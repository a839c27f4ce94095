import Survey
import SurveyAnalytics
import Wording

/// What a screen of numbers looks at.
enum Focus: String, Sendable, Hashable {
    /// The region, group or country that everything is narrowed to.
    case place
    /// The whole country.
    case country

    /// The other of the two.
    var other: Focus { self == .place ? .country : .place }
}

extension State {
    /// The units that are looked at, in the frame of the place.
    func domain(in focus: Focus) -> Domain {
        switch focus {
        case .place: place.domain(in: content)
        case .country: content.domain(region: nil, frame: place.frame)
        }
    }

    /// How many of those that are looked at answered.
    func response(in focus: Focus) -> ResponseRate {
        switch focus {
        case .place: place.response(in: content)
        case .country: content.response(region: nil, frame: place.frame)
        }
    }

    /// Whether the place is the whole country, so that there is nothing to switch between.
    var placeIsCountry: Bool { domain(in: .place).count == domain(in: .country).count }

    /// Why there is nothing to switch to, where the place is all that it would be compared with.
    var wholeIsShown: Phrase? {
        guard placeIsCountry else { return nil }
        return FocusWords.isShown(DomainWords.wholeCountry(of: place.frame, in: content.register))
    }

    /// What is looked at, in words.
    func name(of focus: Focus) -> Phrase {
        focus == .place
            ? place.placeName(in: content) : DomainWords.wholeCountry(of: place.frame, in: content.register)
    }
}
