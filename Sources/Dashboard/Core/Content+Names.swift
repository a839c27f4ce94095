import Survey
import SurveyAnalytics
import Wording

extension Content {
    /// The unit's name, with its county where another unit has the same.
    func name(of unit: Int) -> String { register.distinctName(ofUnit: unit) }

    /// The class of the main division, or the whole country.
    func regionName(_ region: String?) -> Phrase {
        guard let region, let division = mainDivision, let position = division.position(ofClass: region)
        else { return DomainWords.wholeCountry }
        return division.classes[position].label
    }

    /// A domain's name, as short as it is clear.
    func name(of domain: Domain) -> Phrase {
        let name = DomainWords.name(of: domain, in: register)
        guard case .ofClass(register.mainDivision, _) = domain.scope else { return name.capitalized }
        return withoutSharedStart(name)
    }

    /// A region's name without the words that all regions begin with: *Vest* for *IMDi Vest*.
    private func withoutSharedStart(_ label: Phrase) -> Phrase {
        let labels = mainDivision?.classes.map(\.label) ?? []
        func short(_ language: Language) -> String {
            let first = label[language].prefix { $0 != " " }
            guard labels.count > 1, first.count < label[language].count,
                labels.allSatisfy({ $0[language].hasPrefix(first + " ") })
            else { return label[language] }
            return String(label[language].dropFirst(first.count + 1))
        }
        return Phrase(nb: short(.bokmaal), nn: short(.nynorsk), en: short(.english))
    }
}
