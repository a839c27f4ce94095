import Survey
import SurveyAnalytics

/// Why rows cannot hold, and why nothing can be set beside them.
extension PublishedWords {
    /// A proof in one line.
    ///
    /// - Parameter division: the division of the row's classes, where it has one.
    public static func proof(
        _ proof: ContradictionProof, in division: Division?, _ numbers: Numbers
    ) -> Phrase {
        switch proof {
        case .wrongBase(let printedOver, let right, let leftOut):
            let wrong = percent(printedOver.count, of: printedOver.base, numbers)
            let correct = percent(right.count, of: right.base, numbers)
            let labels = leftOut.map { id in
                division?.classes.first { $0.id == id }?.label[numbers.language] ?? id
            }
            let classes = numbers.list(labels.map { "«\($0)»" })
            return Phrase(
                nb: "Feil prosentgrunnlag: \(wrong) er regnet uten \(classes). Riktig er \(correct).",
                nn: "Feil prosentgrunnlag: \(wrong) er rekna utan \(classes). Rett er \(correct).",
                en: "Wrong base: \(wrong) leaves out \(classes). Right is \(correct).")
        case .otherCount(let share):
            let right = percent(share.count, of: share.base, numbers)
            return Phrase(
                nb: "Registeret gir \(right); rapporten må ha brukt tall fra en annen dato.",
                nn: "Registeret gir \(right); rapporten må ha brukt tal frå ein annan dato.",
                en: "The register gives \(right); the report must have used figures of another date.")
        case .noFittingCount(let units, let twin):
            return Phrase(
                nb: "Ingen fordeling av klassens \(units) passer både denne raden og \(twin).",
                nn: "Inga fordeling av dei \(units) i klassen passar både denne rada og \(twin).",
                en: "No split of the class's \(units) fits both this row and \(twin).")
        case .answeringOnly(let units, let answered):
            return Phrase(
                nb: "Klassen har \(units); \(answered) av dem svarte, og det er det som er oppgitt.",
                nn: "Klassen har \(units); \(answered) av dei svarte, og det er det som er oppgjeve.",
                en: "The class has \(units); \(answered) of them answered, which is what was printed.")
        case .withheld(let sum, let withheld):
            let (sum, withheld) = (numbers.whole(sum), numbers.whole(withheld))
            return Phrase(
                nb:
                    "De kjente tallene gir \(sum); \(withheld) små tall er holdt tilbake, og noen er ikke ført noe sted.",
                nn:
                    "Dei kjende tala gir \(sum); \(withheld) små tal er haldne tilbake, og nokre er ikkje førte nokon stad.",
                en:
                    "The known numbers sum to \(sum); \(withheld) small ones are withheld, and some are placed nowhere."
            )
        case .unaccounted(let parts):
            let sum = parts.map { numbers.whole($0) }.joined(separator: " + ")
            let total = numbers.whole(parts.reduce(0, +))
            return Phrase(
                nb: "Rapportens egne deler er \(sum) = \(total).",
                nn: "Rapportens eigne delar er \(sum) = \(total).",
                en: "The report's own parts are \(sum) = \(total).")
        case .tooManyMeasures(let counted, let possible):
            let (counted, possible) = (numbers.whole(counted), numbers.whole(possible))
            return Phrase(
                nb: "Radene teller \(counted) tiltak; andelene i samme figur tillater høyst \(possible).",
                nn: "Radene tel \(counted) tiltak; delane i same figur tillèt høgst \(possible).",
                en:
                    "The rows count \(counted) measures; the shares of the same figure allow \(possible) at most."
            )
        case .tooFewAnswered(let answered):
            let answered = numbers.whole(answered)
            return Phrase(
                nb: "Bare \(answered) svarte i denne undersøkelsen.",
                nn: "Berre \(answered) svarte i denne undersøkinga.",
                en: "Only \(answered) answered in this wave.")
        }
    }

    /// Why the survey says nothing about a row.
    public static func obstacle(_ obstacle: PublishedObstacle) -> Phrase {
        switch obstacle {
        case .outside:
            Phrase(
                nb: "Ingen undersøkelse svarer på dette.", nn: "Inga undersøking svarar på dette.",
                en: "No survey answers this.")
        case .noWave(let year):
            Phrase(
                nb: "Undersøkelsen i \(year) mangler.", nn: "Undersøkinga i \(year) manglar.",
                en: "There is no wave of \(year).")
        case .noItem(let id, let year):
            Phrase(
                nb: "Undersøkelsen i \(year) har ikke «\(id)».",
                nn: "Undersøkinga i \(year) har ikkje «\(id)».",
                en: "The wave of \(year) has no “\(id)”.")
        case .noPart(let id):
            Phrase(
                nb: "Spørsmålet har ikke svaret «\(id)».", nn: "Spørsmålet har ikkje svaret «\(id)».",
                en: "The question has no answer “\(id)”.")
        case .notInRegister(let id, let year):
            Phrase(
                nb: "Registeret for \(year) har ikke «\(id)».",
                nn: "Registeret for \(year) har ikkje «\(id)».",
                en: "The register of \(year) has no “\(id)”.")
        case .noThemes(let id):
            Phrase(
                nb: "Tekstene i «\(id)» er ikke kodet i temaer.",
                nn: "Tekstane i «\(id)» er ikkje koda i tema.",
                en: "The texts of “\(id)” have not been coded by theme.")
        case .refused(let refusal): PanelWords.refusal(refusal)
        case .absent(let absence): AbsenceWords.sentence(absence)
        case .unclear:
            Phrase(
                nb: "Målet og påstanden passer ikke sammen i denne raden.",
                nn: "Målet og påstanden passar ikkje saman i denne rada.",
                en: "The measure and what is claimed do not go together in this row.")
        }
    }
}
