import Survey

extension FileProblem.Kind {
    /// What the user can do about it.
    var remedy: Phrase {
        switch self {
        case .notFound:
            Phrase(
                nb: "Se etter skrivefeil i stien.", nn: "Sjå etter skrivefeil i stien.", en: "Check the path."
            )
        case .unreadable:
            Phrase(
                nb: "Se etter om den er en mappe, og om du har lov til å lese den.",
                nn: "Sjå etter om ho er ei mappe, og om du har lov til å lese ho.",
                en: "Check that it is no folder and that you may read it.")
        case .empty:
            Phrase(nb: "Eksporter den på nytt.", nn: "Eksporter ho på nytt.", en: "Export it again.")
        case .badEncoding:
            Phrase(
                nb: "Lagre den som CSV UTF-8.", nn: "Lagre ho som CSV UTF-8.", en: "Save it as CSV UTF-8.")
        case .unterminatedQuote:
            Phrase(
                nb: "Lukk det, eller eksporter filen på nytt.", nn: "Lukk det, eller eksporter fila på nytt.",
                en: "Close it, or export the file again.")
        case .malformed, .missingKey, .unknownKey, .badValue, .unknownKind, .repeated, .danglingReference:
            Phrase(
                nb: "Rett det i filen og prøv igjen.", nn: "Rett det i fila og prøv igjen.",
                en: "Mend it in the file and try again.")
        case .refusedAsStrict:
            Phrase(
                nb: "Rett filen, eller importer uten --strict.",
                nn: "Rett fila, eller importer utan --strict.",
                en: "Mend the file, or import without --strict.")
        case .wrongWave:
            Phrase(
                nb: "Velg riktig --wave eller kodebok.", nn: "Vel rett --wave eller kodebok.",
                en: "Choose the right --wave or codebook.")
        case .noKnownUnit:
            Phrase(
                nb: "Se etter hvilken kolonne kodeboken oppgir for nummeret til enhetene.",
                nn: "Sjå etter kva kolonne kodeboka oppgir for nummeret til einingane.",
                en: "Check which column the codebook names for the unit's code.")
        case .unwritable:
            Phrase(
                nb: "Velg en mappe der du har lov til å skrive.",
                nn: "Vel ei mappe der du har lov til å skrive.",
                en: "Choose a folder where you may write.")
        case .noFolder:
            Phrase(
                nb: "Rett stien, eller lag mappen først.", nn: "Rett stien, eller lag mappa først.",
                en: "Mend the path, or make the folder first.")
        case .diskFull:
            Phrase(
                nb: "Frigjør plass og prøv igjen. Ingenting er endret.",
                nn: "Frigjer plass og prøv igjen. Ingenting er endra.",
                en: "Free some space and try again. Nothing has changed.")
        case .stopped:
            Phrase(
                nb: "Start på nytt når du vil.", nn: "Start på nytt når du vil.",
                en: "Start again whenever you like.")
        case .fileExists:
            Phrase(
                nb: "Velg et annet navn, eller bruk --force.", nn: "Vel eit anna namn, eller bruk --force.",
                en: "Choose another name, or use --force.")
        case .encrypted:
            Phrase(
                nb: "Åpne den og lagre den uten passord.", nn: "Opne ho og lagre ho utan passord.",
                en: "Open it and save it without a password.")
        case .notSpreadsheet, .missingPart, .brokenPart, .cellOutside:
            Phrase(
                nb: "Åpne filen i et regneark og lagre den på nytt som XLSX.",
                nn: "Opne fila i eit rekneark og lagre ho på nytt som XLSX.",
                en: "Open the file in a spreadsheet and save it again as XLSX.")
        case .brokenSPSS:
            Phrase(
                nb: "Eksporter den på nytt, eller lagre den som CSV.",
                nn: "Eksporter ho på nytt, eller lagre ho som CSV.",
                en: "Export it again, or save it as CSV.")
        case .tooLarge:
            Phrase(
                nb: "Del den i flere filer, eller fjern det som ikke trengs.",
                nn: "Del ho i fleire filer, eller fjern det som ikkje trengst.",
                en: "Part it into several files, or remove what is not needed.")
        }
    }
}
