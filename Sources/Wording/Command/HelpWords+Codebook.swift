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
