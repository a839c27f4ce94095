extension HelpWords {
    /// `codebook`
    public static let codebookCommand = "Lag og sjekk kodebøker: hva som ble spurt om, og hvor svarene står."
    /// `codebook draft`
    public static let codebookDraft = "Foreslå en kodebok ut fra en fil med svar."
    /// `codebook check`
    public static let codebookCheck = "Vis alle feil i en kodebok, med linje og kolonne."
    /// `codebook schema`
    public static let codebookSchema = "Skriv JSON-skjemaet for kodebøker, for redigeringsprogrammer."
    /// `--id` of a survey.
    public static let surveyID = "Undersøkelsens id, når ingen tidligere undersøkelse er importert."
}

extension HelpWords {
    /// `imports`
    public static let imports = "Vis hva som er importert, og angre."
    /// `imports list`
    public static let importsList = "Vis alle importer: fil, fingeravtrykk, tid, rader og avvik."
    /// `imports undo`
    public static let importsUndo = "Angre den siste importen, eller den siste for et år."
    /// `imports forget`
    public static let importsForget =
        "Slett importer som ikke er i bruk lenger: angrede, og de en nyere har tatt plassen til. Uten --yes vises de bare."
    /// `--all` of `imports forget`
    public static let importsAll = "Slett også dem som er i bruk."
    /// `--yes` of an import.
    public static let importYes = "Importer uten å spørre."
    /// `--match`
    public static let match = "Hvem en tekst i kolonnen med enheter gjelder. Kan gjentas."
    /// The value of `--match`.
    public static let matchValue = "tekst=kode"
}
