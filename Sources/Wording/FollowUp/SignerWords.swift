import Survey

/// What is said of whoever signs follow-up, and of values that cannot be.
public enum SignerWords {
    /// Who signs, and how it is changed.
    public static func signs(_ name: String) -> Phrase {
        Phrase(
            nb: "Oppfølging signeres av \(name).", nn: "Oppfølging blir signert av \(name).",
            en: "Follow-up is signed by \(name).")
    }

    /// That nobody is known who could sign.
    public static let unknown = Phrase(
        nb: "Hvem signerer? Oppgi --who, eller lagre navnet med «regionblikk followup who NAVN».",
        nn: "Kven signerer? Oppgje --who, eller lagre namnet med «regionblikk followup who NAMN».",
        en: "Who signs? Give --who, or keep the name with “regionblikk followup who NAME”.")

    /// That a text is no day.
    public static func noDay(_ text: String) -> Phrase {
        Phrase(
            nb: "«\(text)» er ingen dag. Skriv 2018-01-12, 12.1.2018, eller +14 for dager fra i dag.",
            nn: "«\(text)» er ingen dag. Skriv 2018-01-12, 12.1.2018, eller +14 for dagar frå i dag.",
            en: "“\(text)” is no day. Write 2018-01-12, 12.1.2018, or +14 for days from today.")
    }

    /// That a text is no priority.
    public static func noPriority(_ text: String) -> Phrase {
        Phrase(
            nb: "«\(text)» er ingen prioritet. Skriv et helt tall fra 0 til 99, eller \"\" for flaggenes.",
            nn: "«\(text)» er ingen prioritet. Skriv eit heilt tal frå 0 til 99, eller \"\" for flagga sin.",
            en: "“\(text)” is no priority. Write a whole number from 0 to 99, or \"\" for that of the flags.")
    }

    /// That nothing was named to be set.
    public static let nothingToSet = Phrase(
        nb: "Oppgi hva som skal settes, for eksempel --status contacted eller --due +14.",
        nn: "Oppgje kva som skal setjast, til dømes --status contacted eller --due +14.",
        en: "Say what is to be set, such as --status contacted or --due +14.")

    /// That units are named, or chosen, not both and not neither.
    public static let unitsOrChoice = Phrase(
        nb: "Nevn hvem det gjelder, eller velg med --region, --group eller --flag; én av delene.",
        nn: "Nemn kven det gjeld, eller vel med --region, --group eller --flag; éin av delane.",
        en: "Name units, or choose with --region, --group or --flag; one of the two.")
}
