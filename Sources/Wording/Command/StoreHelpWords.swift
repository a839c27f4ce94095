/// The help of the commands that move follow-up and the database in and out, in bokmål as all help.
public enum StoreHelpWords {
    /// `--listed`
    public static let listed = "Bare de som står på oppfølgingslista."
    /// `--without-text`
    public static let withoutText =
        "Utelat alt personer har skrevet: navn, grunn, tema, notat, loggtekst og ord fra fritekstsvar."
    /// `--format` of an export.
    public static let exportFormat =
        "Form på listen: ics er fristene som kalender. Uten: det filnavnet slutter på, ellers csv."
    /// `followup import`
    public static let listImport =
        "Les inn en redigert liste (XLSX eller CSV). Viser bare hva som ville endres, uten --yes."
    /// The file of an edited list.
    public static let listFile = "Listen, slik «followup export» skrev den, med endringer."
    /// `--yes` of an import.
    public static let writeIt = "Skriv endringene."
    /// `--mine`
    public static let mine = "Der begge har endret det samme: behold det som står her."
    /// `--theirs`
    public static let theirs = "Der begge har endret det samme: ta det som står i filen."
    /// That `--mine` and `--theirs` rule each other out.
    public static let oneSide = "Velg --mine eller --theirs, ikke begge."
    /// `followup contact import`
    public static let contactImport =
        "Les inn kontakter fra en fil (CSV eller XLSX). Viser bare hva som ville endres, uten --yes."
    /// A file of contacts.
    public static let contactFile = "Filen, med kolonnene nr eller enhet, navn, rolle, e-post og telefon."
    /// `backup`
    public static let backup = "Skriv en kopi av databasen."
    /// The copy that is made.
    public static let backupFile = "Kopien som skal lages; bare du kan lese den."
    /// `restore`
    public static let restore =
        "Sett en kopi inn i stedet for databasen. Det som var der, tas vare på ved siden av."
    /// The copy that is read.
    public static let restoreFile = "Kopien som skal leses."
    /// `--yes` of `restore`
    public static let restoreIt = "Gjør det."
    /// `db`
    public static let database = "Se etter databasen."
    /// `db check`
    public static let check = "Les gjennom hele databasen og se etter om alt henger sammen."
    /// `forget`
    public static let forget =
        "Slett navn, notater og kontakter som ingen har rørt siden en dag. Viser bare hva som ville slettes, uten --yes."
    /// `--before`
    public static let before = "Dagen, som 2018-01-31: det som er eldre, slettes."
    /// `--advisers`
    public static let advisers = "Slett navnene på rådgiverne også."
    /// `--yes` of `forget`
    public static let forgetIt = "Slett det."
    /// A day.
    public static let day = "dag"
}
