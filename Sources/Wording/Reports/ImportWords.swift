import Survey

/// Words of an import.
public enum ImportWords {
    /// That a register must be named.
    public static func noRegister(year: Int) -> Phrase {
        Phrase(
            nb: "Kjenner ikke registeret for \(year). Oppgi det med --register.",
            nn: "Kjenner ikkje registeret for \(year). Oppgje det med --register.",
            en: "The register of \(year) is not known. Name it with --register.")
    }

    /// What was imported: rows, who answered (`312 kommuner og 10 bydeler`), things that were wrong.
    public static func summary(
        year: Int, rows: Int, answered: String, issues: Int, _ numbers: Numbers
    ) -> Phrase {
        let (rows, issues) = (numbers.whole(rows), numbers.whole(issues))
        return Phrase(
            nb: "Importerte undersøkelsen i \(year): \(rows) rader, \(answered) har svart, \(issues) avvik.",
            nn: "Importerte undersøkinga i \(year): \(rows) rader, \(answered) har svara, \(issues) avvik.",
            en: "Imported the wave of \(year): \(rows) rows, \(answered) responded, \(issues) issues.")
    }
}
