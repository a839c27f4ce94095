import Survey

extension FileProblem {
    /// One plain line: what is wrong, where, and what to do.
    public var phrase: Phrase {
        let (what, remedy) = (kind.what(subject), kind.remedy)
        return Phrase(
            nb: "\(place(line: "linje", column: "kolonne")): \(what.nb) \(remedy.nb)",
            nn: "\(place(line: "linje", column: "kolonne")): \(what.nn) \(remedy.nn)",
            en: "\(place(line: "line", column: "column")): \(what.en) \(remedy.en)")
    }

    private func place(line lineWord: String, column columnWord: String) -> String {
        let lineText = line.map { ", \(lineWord) \($0)" } ?? ""
        let columnText = column.map { ", \(columnWord) \($0)" } ?? ""
        return file + lineText + columnText
    }
}

extension FileProblem.Kind {
    fileprivate func what(_ subject: String) -> Phrase {
        switch self {
        case .notFound:
            Phrase(nb: "Filen finnes ikke.", nn: "Fila finst ikkje.", en: "There is no such file.")
        case .unreadable:
            Phrase(nb: "Filen kan ikke leses.", nn: "Fila kan ikkje lesast.", en: "The file cannot be read.")
        case .empty: Phrase(nb: "Filen er tom.", nn: "Fila er tom.", en: "The file is empty.")
        case .badEncoding:
            Phrase(
                nb: "Tegnkodingen lar seg ikke kjenne igjen.", nn: "Teiknkodinga let seg ikkje kjenne att.",
                en: "The text encoding cannot be recognised.")
        case .unterminatedQuote:
            Phrase(
                nb: "Et anførselstegn som åpner en celle her, lukkes aldri.",
                nn: "Eit hermeteikn som opnar ei celle her, blir aldri lukka.",
                en: "A quotation mark that opens a cell here is never closed.")
        case .malformed:
            Phrase(
                nb: "Filen har ikke den formen som ventes\(naming(subject)).",
                nn: "Fila har ikkje den forma som er venta\(naming(subject)).",
                en: "The file is not of the expected form\(naming(subject)).")
        case .missingKey:
            Phrase(nb: "«\(subject)» mangler.", nn: "«\(subject)» manglar.", en: "“\(subject)” is missing.")
        case .unknownKey:
            Phrase(
                nb: "«\(subject)» er ikke et navn som kjennes her.",
                nn: "«\(subject)» er ikkje eit namn som er kjent her.",
                en: "“\(subject)” is not a name that is known here.")
        case .badValue:
            Phrase(
                nb: "Verdien «\(subject)» kan ikke stå her.", nn: "Verdien «\(subject)» kan ikkje stå her.",
                en: "The value “\(subject)” cannot stand here.")
        case .unknownKind:
            Phrase(
                nb: "Spørsmålstypen «\(subject)» er ukjent.", nn: "Spørsmålstypen «\(subject)» er ukjend.",
                en: "The kind “\(subject)” is unknown.")
        case .repeated:
            Phrase(
                nb: "«\(subject)» står der to ganger.", nn: "«\(subject)» står der to gonger.",
                en: "“\(subject)” stands there twice.")
        case .danglingReference:
            Phrase(
                nb: "Det vises til «\(subject)», som ikke finnes.",
                nn: "Det blir vist til «\(subject)», som ikkje finst.",
                en: "“\(subject)” is referred to and does not exist.")
        case .refusedAsStrict:
            Phrase(
                nb: "Filen har feil, og --strict er valgt\(naming(subject)).",
                nn: "Fila har feil, og --strict er vald\(naming(subject)).",
                en: "The file has errors, and --strict was asked for\(naming(subject)).")
        case .wrongWave:
            Phrase(
                nb: "Kodeboken gjelder undersøkelsen i \(subject).",
                nn: "Kodeboka gjeld undersøkinga i \(subject).",
                en: "The codebook is of the wave of \(subject).")
        case .noKnownUnit:
            Phrase(
                nb: "Ingen rad har en kode som registeret kjenner.",
                nn: "Ingen rad har ein kode som registeret kjenner.",
                en: "No row has a code that the register knows.")
        case .waveExists:
            Phrase(
                nb: "Undersøkelsen i \(subject) er importert før.",
                nn: "Undersøkinga i \(subject) er importert før.",
                en: "The wave of \(subject) has been imported before.")
        case .unwritable:
            Phrase(
                nb: "Filen kan ikke skrives.", nn: "Fila kan ikkje skrivast.",
                en: "The file cannot be written.")
        case .diskFull: Phrase(nb: "Disken er full.", nn: "Disken er full.", en: "The disk is full.")
        case .fileExists:
            Phrase(nb: "Filen finnes fra før.", nn: "Fila finst frå før.", en: "The file is there already.")
        }
    }

    private func naming(_ subject: String) -> String {
        subject.isEmpty ? "" : " (\(subject))"
    }

    fileprivate var remedy: Phrase {
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
                nb: "Se etter hvilken kolonne kodeboken oppgir for kommunenummeret.",
                nn: "Sjå etter kva kolonne kodeboka oppgir for kommunenummeret.",
                en: "Check which column the codebook names for the unit's code.")
        case .waveExists:
            Phrase(
                nb: "Bruk --replace for å bytte den ut.", nn: "Bruk --replace for å byte ho ut.",
                en: "Use --replace to put this one in its place.")
        case .unwritable:
            Phrase(
                nb: "Velg en mappe der du har lov til å skrive.",
                nn: "Vel ei mappe der du har lov til å skrive.",
                en: "Choose a folder where you may write.")
        case .diskFull:
            Phrase(
                nb: "Frigjør plass og prøv igjen. Ingenting er endret.",
                nn: "Frigjer plass og prøv igjen. Ingenting er endra.",
                en: "Free some space and try again. Nothing has changed.")
        case .fileExists:
            Phrase(
                nb: "Velg et annet navn, eller bruk --force.", nn: "Vel eit anna namn, eller bruk --force.",
                en: "Choose another name, or use --force.")
        }
    }
}
