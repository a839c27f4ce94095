import Survey

/// Words on where the numbers of a document come from.
public enum SourceWords {
    /// *Where the numbers come from*
    public static let title = Phrase(
        nb: "Hvor tallene kommer fra", nn: "Kvar tala kjem frå", en: "Where the numbers come from")
    /// *Survey*
    public static let survey = Phrase(nb: "Undersøkelse", nn: "Undersøking", en: "Survey")
    /// *File of answers*
    public static let file = Phrase(nb: "Svarfil", nn: "Svarfil", en: "File of answers")
    /// *Imported*
    public static let imported = Phrase(nb: "Hentet inn", nn: "Henta inn", en: "Imported")
    /// *Answers came in*
    public static let fieldwork = Phrase(nb: "Svarene kom inn", nn: "Svara kom inn", en: "Answers came in")
    /// *Changes since*
    public static let comparedWith = Phrase(
        nb: "Endringer regnes fra", nn: "Endringar blir rekna frå", en: "Changes are counted from")
    /// *Register of*
    public static let register = Phrase(nb: "Register for", nn: "Register for", en: "Register of")
    /// *Checksum*
    public static let checksum = Phrase(
        nb: "Filens kontrollsum (SHA-256)", nn: "Kontrollsummen til fila (SHA-256)",
        en: "The file's checksum (SHA-256)")
    /// *The rules behind the flags, as they are in use*
    public static let rules = Phrase(
        nb: "Reglene bak flaggene, slik de er i bruk", nn: "Reglane bak flagga, slik dei er i bruk",
        en: "The rules behind the flags, as they are in use")
    /// *Rules*
    public static let rulesName = Phrase(
        nb: "Regler for flagg", nn: "Reglar for flagg", en: "Rules for flags")
    /// *fires when*
    public static let firesWhen = Phrase(nb: "slår ut når", nn: "slår ut når", en: "fires when")
    /// *The report shows who answered what. Share it only with those who may see that.*
    public static let privacy = Phrase(
        nb: "Rapporten viser hvem som har svart hva. Del den bare med dem som kan se det.",
        nn: "Rapporten viser kven som har svart kva. Del han berre med dei som kan sjå det.",
        en: "The report shows who answered what. Share it only with those who may see that.")

    /// Whose rules the flags come from.
    public static func rules(isStandard: Bool) -> Phrase {
        isStandard
            ? Phrase(nb: "standardreglene", nn: "standardreglane", en: "the standard rules")
            : Phrase(
                nb: "kontorets egne regler", nn: "eigne reglar for kontoret", en: "the office's own rules")
    }
}
