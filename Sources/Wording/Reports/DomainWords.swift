import Survey
import SurveyAnalytics

/// What sets of units are called.
public enum DomainWords {
    /// *The whole country*
    public static let wholeCountry = Phrase(nb: "Hele landet", nn: "Heile landet", en: "The whole country")
    /// *country*
    public static let country = Phrase(nb: "landet", nn: "landet", en: "country")

    /// All units of a frame: the whole country; of a frame that is not the main one *All city districts*, since kommuner
    /// are not among them.
    public static func wholeCountry(of frame: String, in register: Register) -> Phrase {
        others(frame, register)?.capitalized ?? wholeCountry
    }

    /// The same within a sentence: *landet*, *alle bydeler*.
    public static func country(of frame: String, in register: Register) -> Phrase {
        others(frame, register) ?? country
    }

    private static func others(_ frame: String, _ register: Register) -> Phrase? {
        guard frame != register.frames.first?.id, let label = register.frame(frame)?.label else { return nil }
        return Phrase(nb: "alle \(label.nb)", nn: "alle \(label.nn)", en: "all \(label.en)")
    }

    /// The name of a domain, as short as it is clear.
    public static func name(of domain: Domain, in register: Register) -> Phrase {
        switch domain.scope {
        case .country: country(of: domain.frame, in: register)
        case .ofClass(let division, let id):
            register.division(division).flatMap { division in
                division.position(ofClass: id).map { division.classes[$0].label }
            } ?? Phrase(id)
        case .unit(let code):
            Phrase(register.position(ofUnit: code).map { register.units[$0].name } ?? code)
        case .group(let name): Phrase(name)
        }
    }
}
