import Survey
import SurveyAnalytics

/// Words of similar units and of whom to learn from.
public enum SimilarWords {
    /// *learn from*
    public static let learnFrom = Phrase(nb: "lær av", nn: "lær av", en: "learn from")
    /// *matter*: an area or a practice.
    public static let matter = Phrase(nb: "gjelder", nn: "gjeld", en: "about")
    /// *own answer*
    public static let own = Phrase(nb: "eget svar", nn: "eige svar", en: "own answer")
    /// *answer*
    public static let answer = Phrase(nb: "svar", nn: "svar", en: "answer")
    /// *distance*
    public static let distance = Phrase(nb: "avstand", nn: "avstand", en: "distance")
    /// *in the region*
    public static func inSame(_ division: Division?) -> Phrase {
        let word = division?.label ?? DomainWords.country
        return Phrase(nb: "i samme \(word.nb)", nn: "i same \(word.nn)", en: "in the same \(word.en)")
    }
    /// *in the rest of the country*
    public static let elsewhere = Phrase(
        nb: "ellers i landet", nn: "elles i landet", en: "elsewhere in the country")
    /// *looked at*: how many of the nearest units.
    public static let considered = Phrase(nb: "nærmeste", nn: "nærmaste", en: "nearest")
    /// *answered*
    public static let answered = Phrase(nb: "svarte", nn: "svarte", en: "answered")
    /// *trait*
    public static let trait = Phrase(nb: "kjennetegn", nn: "kjenneteikn", en: "trait")
    /// *Traits that are left out*
    public static let missingTraits = Phrase(
        nb: "Kjennetegn som ikke er med", nn: "Kjenneteikn som ikkje er med", en: "Traits that are left out")

    /// What the report is about.
    public static func title(_ unit: String) -> Phrase {
        Phrase(nb: "Ligner på \(unit)", nn: "Liknar på \(unit)", en: "Similar to \(unit)")
    }

    /// The nearest units, and how many were compared.
    public static func nearest(
        _ count: Int, of all: Int, notComparable: Int, frame: Phrase, _ numbers: Numbers
    ) -> Phrase {
        let (count, all) = (numbers.whole(count), numbers.whole(all))
        let left = numbers.whole(notComparable)
        func line(_ text: String, _ left: String) -> String { notComparable > 0 ? text + left : text }
        return Phrase(
            nb: line(
                "De \(count) nærmeste av \(all) \(frame.nb); avstand i standardavvik",
                "; \(left) mangler et kjennetegn"),
            nn: line(
                "Dei \(count) nærmaste av \(all) \(frame.nn); avstand i standardavvik",
                "; \(left) manglar eit kjenneteikn"),
            en: line(
                "The \(count) nearest of \(all) \(frame.en); distance in standard deviations",
                "; \(left) lack a trait"))
    }

    /// How many of the nearest units there is something to learn from.
    public static func lesson(_ subject: Phrase, _ lesson: Lesson) -> Phrase {
        let (found, told, near) = (lesson.teachers.count, lesson.answered, lesson.considered)
        return switch lesson.subject {
        case .area:
            Phrase(
                nb: "\(subject.nb): \(found) fornøyde (4–5) av \(told) som svarte blant de \(near) nærmeste",
                nn: "\(subject.nn): \(found) nøgde (4–5) av \(told) som svarte blant dei \(near) nærmaste",
                en:
                    "\(subject.en): \(found) satisfied (4–5) of \(told) that answered among the \(near) nearest"
            )
        case .practice:
            Phrase(
                nb:
                    "\(subject.nb): \(found) har det på plass av \(told) som svarte blant de \(near) nærmeste",
                nn:
                    "\(subject.nn): \(found) har det på plass av \(told) som svarte blant dei \(near) nærmaste",
                en: "\(subject.en): in place in \(found) of \(told) that answered among the \(near) nearest")
        }
    }

    /// Whom to learn from in one matter, in a cell: `næringsliv: Gulen, Fjaler`.
    public static func learn(_ subject: Phrase, from names: [String]) -> Phrase {
        let list = names.joined(separator: ", ")
        return Phrase(
            nb: "\(subject.nb): \(names.isEmpty ? "ingen av de nærmeste" : list)",
            nn: "\(subject.nn): \(names.isEmpty ? "ingen av dei nærmaste" : list)",
            en: "\(subject.en): \(names.isEmpty ? "none of the nearest" : list)")
    }

    /// Why a trait is left out.
    public static func reason(_ reason: TraitAbsence) -> Phrase {
        switch reason {
        case .unknown: Phrase(nb: "ikke kjent", nn: "ikkje kjent", en: "not known")
        case .belowZero: Phrase(nb: "verdien er under null", nn: "verdien er under null", en: "below zero")
        case .constant:
            Phrase(nb: "alle er like i dette", nn: "alle er like i dette", en: "all are alike in this")
        case .noSource:
            Phrase(nb: "finnes ikke i registeret", nn: "finst ikkje i registeret", en: "not in the register")
        }
    }

    /// A matter in a few words: the area, or the item about a practice.
    public static func subject(_ subject: Lesson.Subject, in codebook: Codebook) -> Phrase {
        switch subject {
        case .area(let id): codebook.areas.first { $0.id == id }?.short ?? Phrase(id)
        case .practice(let id): codebook.position(ofItem: id).map { codebook.items[$0].short } ?? Phrase(id)
        }
    }
}
