import Survey

extension FileProblem {
    /// One plain line: what is wrong, where, and what to do.
    public var phrase: Phrase {
        let (what, remedy) = (kind.what(subject), kind.remedy)
        let name = InputWords.name(ofFile: file)
        return Phrase(
            nb: "\(name.nb)\(place(line: "linje", column: "kolonne")): \(what.nb) \(remedy.nb)",
            nn: "\(name.nn)\(place(line: "linje", column: "kolonne")): \(what.nn) \(remedy.nn)",
            en: "\(name.en)\(place(line: "line", column: "column")): \(what.en) \(remedy.en)")
    }

    /// Where in the file it is.
    private func place(line lineWord: String, column columnWord: String) -> String {
        let lineText = line.map { ", \(lineWord) \($0)" } ?? ""
        let columnText = column.map { ", \(columnWord) \($0)" } ?? ""
        return lineText + columnText
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
        case .unwritable:
            Phrase(
                nb: "Filen kan ikke skrives.", nn: "Fila kan ikkje skrivast.",
                en: "The file cannot be written.")
        case .noFolder:
            Phrase(
                nb: "Mappen finnes ikke.", nn: "Mappa finst ikkje.", en: "The folder is not there.")
        case .stopped: Phrase(nb: "Stoppet.", nn: "Stoppa.", en: "Stopped.")
        case .diskFull: Phrase(nb: "Disken er full.", nn: "Disken er full.", en: "The disk is full.")
        case .fileExists:
            Phrase(nb: "Filen finnes fra før.", nn: "Fila finst frå før.", en: "The file is there already.")
        case .notSpreadsheet:
            Phrase(
                nb: "Filen er ikke et regneark i formen XLSX\(naming(subject)).",
                nn: "Fila er ikkje eit rekneark i forma XLSX\(naming(subject)).",
                en: "The file is not a spreadsheet of the form XLSX\(naming(subject)).")
        case .encrypted:
            Phrase(
                nb: "Filen er låst med passord.", nn: "Fila er låst med passord.",
                en: "The file is locked with a password.")
        case .missingPart:
            Phrase(
                nb: "En del av regnearket mangler\(naming(subject)).",
                nn: "Ein del av reknearket manglar\(naming(subject)).",
                en: "A part of the spreadsheet is missing\(naming(subject)).")
        case .brokenPart:
            Phrase(
                nb: "En del av regnearket er ødelagt\(naming(subject)).",
                nn: "Ein del av reknearket er øydelagd\(naming(subject)).",
                en: "A part of the spreadsheet is damaged\(naming(subject)).")
        case .brokenSPSS:
            Phrase(
                nb: "SPSS-filen er ødelagt.", nn: "SPSS-fila er øydelagd.",
                en: "The SPSS file is damaged.")
        case .tooLarge:
            Phrase(
                nb: "Filen er større enn det er plass til\(naming(subject)).",
                nn: "Fila er større enn det er plass til\(naming(subject)).",
                en: "The file is larger than there is room for\(naming(subject)).")
        case .cellOutside:
            Phrase(
                nb: "Cellen «\(subject)» ligger utenfor det et regneark kan ha.",
                nn: "Cella «\(subject)» ligg utanfor det eit rekneark kan ha.",
                en: "The cell “\(subject)” lies outside of what a spreadsheet can have.")
        }
    }

    private func naming(_ subject: String) -> String {
        subject.isEmpty ? "" : " (\(subject))"
    }
}
