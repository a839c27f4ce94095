import Survey
import SurveyAnalytics

/// What sets of units are called.
public enum DomainWords {
    /// *The whole country*
    public static let wholeCountry = Phrase(nb: "Hele landet", nn: "Heile landet", en: "The whole country")
    /// *country*
    public static let country = Phrase(nb: "landet", nn: "landet", en: "country")

    /// The name of a domain, as short as it is clear.
    public static func name(of domain: Domain, in register: Register) -> Phrase {
        switch domain.scope {
        case .country: country
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
