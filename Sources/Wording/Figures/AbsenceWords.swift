import Survey
import SurveyAnalytics

/// Why there is no figure, in words.
public enum AbsenceWords {
    /// Why one number does not exist.
    public static func sentence(_ absence: Absence) -> Phrase {
        switch absence {
        case .emptyDomain:
            Phrase(nb: "Ingen enheter her.", nn: "Ingen einingar her.", en: "There are no units here.")
        case .notAskedInFrame:
            Phrase(
                nb: "Spørsmålet stilles ikke til disse.", nn: "Spørsmålet blir ikkje stilt til desse.",
                en: "These are not asked the question.")
        case .nobodyAnswered: Phrase(nb: "Ingen har svart.", nn: "Ingen har svart.", en: "Nobody answered.")
        case .onlyNotRelevant:
            Phrase(
                nb: "Alle som har svart, sier «ikke relevant».",
                nn: "Alle som har svart, seier «ikkje relevant».",
                en: "All who answered say “not relevant”.")
        case .everybodyLeavesBase:
            Phrase(
                nb: "Spørsmålet gjelder ingen av disse.", nn: "Spørsmålet gjeld ingen av desse.",
                en: "The question concerns none of these.")
        case .oneAnswer:
            Phrase(
                nb: "Ett svar alene har ingen spredning.", nn: "Eitt svar åleine har inga spreiing.",
                en: "One answer alone has no spread.")
        case .noScale:
            Phrase(
                nb: "Spørsmålet har ingen skala.", nn: "Spørsmålet har ingen skala.",
                en: "The question has no scale.")
        case .noBattery: PanelWords.refusal(.noBattery)
        case .emptyPanel:
            Phrase(
                nb: "Ingen er spurt og har svart i alle årene.",
                nn: "Ingen er spurde og har svart i alle åra.",
                en: "Nobody was asked and answered in all the years.")
        case .waveNotInPanel:
            Phrase(
                nb: "Året er ikke blant dem som sammenlignes.",
                nn: "Året er ikkje mellom dei som blir samanlikna.",
                en: "The year is not among those compared.")
        case .categoryNotOffered:
            Phrase(
                nb: "Svaret kunne ikke velges i alle årene.", nn: "Svaret kunne ikkje veljast i alle åra.",
                en: "The answer was not offered in all the years.")
        case .notOneCategory:
            Phrase(
                nb: "Svaret er ikke én kategori.", nn: "Svaret er ikkje éin kategori.",
                en: "An answer is not one category.")
        case .nobodyToCompare:
            Phrase(
                nb: "Ingen å sammenligne med.", nn: "Ingen å samanlikne med.",
                en: "There is nobody to compare with.")
        case .noSpread:
            Phrase(
                nb: "Svarene har ingen spredning å måle mot.", nn: "Svara har inga spreiing å måle mot.",
                en: "The answers have no spread to measure by.")
        }
    }

    /// Why a figure shows nothing.
    public static func sentence(_ absence: FigureAbsence) -> Phrase {
        switch absence {
        case .tooFewWaves(let needed, let missing): tooFewWaves(needed, missing)
        case .noSuchItem(let id, let year):
            notThere(
                Phrase(nb: "spørsmålet «\(id)»", nn: "spørsmålet «\(id)»", en: "question “\(id)”"), year)
        case .noSuchBattery(let id, let year):
            notThere(
                Phrase(nb: "områdespørsmålet «\(id)»", nn: "områdespørsmålet «\(id)»", en: "battery “\(id)”"),
                year)
        case .noSuchSeries(let id, let year):
            notThere(Phrase(nb: "tallrekken «\(id)»", nn: "talrekkja «\(id)»", en: "series “\(id)”"), year)
        case .noSuchDivision(let id, let year):
            notThere(
                Phrase(nb: "inndelingen «\(id)»", nn: "inndelinga «\(id)»", en: "division “\(id)”"), year)
        case .refused(let refusal): PanelWords.refusal(refusal)
        case .notCoded:
            Phrase(
                nb: "Det finnes ingen temaramme for disse fritekstene.",
                nn: "Det finst inga temaramme for desse fritekstane.",
                en: "There is no coding frame for these free texts.")
        case .nobody(let absence): sentence(absence)
        }
    }

    private static func tooFewWaves(_ needed: [Int], _ missing: [Int]) -> Phrase {
        guard !missing.isEmpty else { return PanelWords.refusal(.tooFewWaves) }
        func list(_ years: [Int], _ language: Language) -> String {
            Numbers(language).list(years.map { String($0) })
        }
        return Phrase(
            nb:
                "Figuren bygger på \(list(needed, .bokmaal)). Undersøkelsen i \(list(missing, .bokmaal)) mangler.",
            nn:
                "Figuren byggjer på \(list(needed, .nynorsk)). Undersøkinga i \(list(missing, .nynorsk)) manglar.",
            en:
                "The figure rests on \(list(needed, .english)). The wave of \(list(missing, .english)) is missing."
        )
    }

    private static func notThere(_ what: Phrase, _ year: Int) -> Phrase {
        Phrase(
            nb: "Undersøkelsen i \(year) har ikke \(what.nb).",
            nn: "Undersøkinga i \(year) har ikkje \(what.nn).",
            en: "The wave of \(year) does not have the \(what.en).")
    }
}
