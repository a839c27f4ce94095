import Survey
import SurveyAnalytics

/// What the commands about themes and corrections say.
public enum CorrectionWords {
    /// That no coding frame knows the question.
    public static func noFrame(_ item: String, known: [String]) -> Phrase {
        let list = known.isEmpty ? "–" : known.joined(separator: ", ")
        return Phrase(
            nb: "Spørsmålet «\(item)» har ingen temaer. Disse har: \(list).",
            nn: "Spørsmålet «\(item)» har ingen tema. Desse har: \(list).",
            en: "The question “\(item)” has no themes. These have: \(list).")
    }

    /// That nobody explains the answers to the question in words.
    public static func notExplained(_ item: String, known: [String]) -> Phrase {
        let list = known.isEmpty ? "–" : known.joined(separator: ", ")
        return Phrase(
            nb: "Svarene på «\(item)» forklares ikke med egne ord og kan ikke omkodes. Disse kan: \(list).",
            nn:
                "Svara på «\(item)» blir ikkje forklarte med eigne ord og kan ikkje omkodast. Desse kan: \(list).",
            en: "Answers to “\(item)” are not explained in words and cannot be recoded. These can: \(list).")
    }

    /// *category*
    public static let category = Phrase(nb: "svaralternativ", nn: "svaralternativ", en: "category")

    /// That exactly one of `--add` and `--remove` is wanted.
    public static let oneChange = Phrase(
        nb: "Oppgi enten --add eller --remove.", nn: "Oppgje anten --add eller --remove.",
        en: "Give either --add or --remove.")

    /// That a recoding needs all of its parts.
    public static let incomplete = Phrase(
        nb: "En omkoding trenger enhet, svaralternativ, --who og --why.",
        nn: "Ei omkoding treng eining, svaralternativ, --who og --why.",
        en: "A recoding needs a unit, a category, --who and --why.")

    /// That who and why may not be empty.
    public static let unsigned = Phrase(
        nb: "Si hvem (--who) og hvorfor (--why).", nn: "Sei kven (--who) og kvifor (--why).",
        en: "Say who (--who) and why (--why).")

    /// Why a correction cannot be made.
    public static func refused(_ unit: String, _ obstacle: AnswerCorrection.Obstacle) -> Phrase {
        let reason = ThemeWords.obstacle(obstacle)
        return Phrase(
            nb: "\(unit): \(reason.nb). Ingenting er endret.",
            nn: "\(unit): \(reason.nn). Ingenting er endra.",
            en: "\(unit): \(reason.en). Nothing has changed.")
    }

    /// That a correction is kept.
    public static func kept(_ number: Int?, unit: String, change: Phrase) -> Phrase {
        let mark = number.map { " \($0)" } ?? ""
        return Phrase(
            nb: "Rettelse\(mark): \(unit) \(change.nb).", nn: "Retting\(mark): \(unit) \(change.nn).",
            en: "Correction\(mark): \(unit) \(change.en).")
    }

    /// That a correction was undone.
    public static func undone(_ number: Int) -> Phrase {
        Phrase(
            nb: "Rettelse \(number) er angret.", nn: "Retting \(number) er angra.",
            en: "Correction \(number) is undone.")
    }

    /// How many corrections a file brought.
    public static func imported(_ new: Int, of all: Int) -> Phrase {
        Phrase(
            nb: "\(all) rettelser lest, \(new) nye.", nn: "\(all) rettingar lesne, \(new) nye.",
            en: "\(all) corrections read, \(new) new.")
    }

    /// How many corrections were written, and where.
    public static func exported(_ count: Int, path: String) -> Phrase {
        Phrase(
            nb: "Skrev \(count) rettelser til \(path).", nn: "Skreiv \(count) rettingar til \(path).",
            en: "Wrote \(count) corrections to \(path).")
    }
}
