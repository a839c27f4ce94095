import Survey

extension ImportIssue {
    /// One line: file, row, column, value, what was wrong and what was done.
    public var phrase: Phrase {
        let (what, done) = (kind.phrase, action.phrase)
        func line(_ rowWord: String, _ columnWord: String, _ language: Language) -> String {
            let row = self.row.map { ", \(rowWord) \($0)" } ?? ""
            let column = self.column.map { ", \(columnWord) \($0)" } ?? ""
            let value = self.value.isEmpty ? "" : " «\(self.value)»"
            return "\(file)\(row)\(column):\(value) \(what[language]). \(done[language])."
        }
        return Phrase(
            nb: line("rad", "kolonne", .bokmaal), nn: line("rad", "kolonne", .nynorsk),
            en: line("row", "column", .english))
    }
}

extension ImportIssue.Kind {
    /// What was wrong, without a full stop.
    public var phrase: Phrase {
        switch self {
        case .unknownUnit:
            Phrase(
                nb: "Koden finnes ikke i registeret", nn: "Koden finst ikkje i registeret",
                en: "The code is not in the register")
        case .repeatedUnit:
            Phrase(
                nb: "En annen rad gjelder den samme enheten", nn: "Ei anna rad gjeld den same eininga",
                en: "Another row speaks for the same unit")
        case .emptyRow:
            Phrase(nb: "Raden har ingen svar", nn: "Rada har ingen svar", en: "The row has no answers")
        case .unknownCategory:
            Phrase(
                nb: "Svaret finnes ikke i kodeboken", nn: "Svaret finst ikkje i kodeboka",
                en: "The answer is not in the codebook")
        case .unknownRole:
            Phrase(
                nb: "Rollen finnes ikke i kodeboken", nn: "Rolla finst ikkje i kodeboka",
                en: "The role is not in the codebook")
        case .answeredByOtherRole:
            Phrase(
                nb: "Besvart av en annen rolle enn den spørsmålet hører til",
                nn: "Svart på av ei anna rolle enn den spørsmålet høyrer til",
                en: "Answered by another role than the question belongs to")
        case .notANumber: Phrase(nb: "Ikke et tall", nn: "Ikkje eit tal", en: "Not a number")
        case .outOfRange:
            Phrase(
                nb: "Tallet er utenfor grensene", nn: "Talet er utanfor grensene",
                en: "The number is out of bounds")
        case .tooManyTicks:
            Phrase(
                nb: "Flere kryss enn det er lov til", nn: "Fleire kryss enn det er lov til",
                en: "More ticks than are allowed")
        case .inconsistentTicks:
            Phrase(
                nb: "Et kryss som utelukker de andre, står sammen med andre",
                nn: "Eit kryss som utelukkar dei andre, står saman med andre",
                en: "A tick that excludes the others stands beside others")
        case .answeredThoughNotAsked:
            Phrase(
                nb: "Besvart selv om spørsmålet ikke skulle stilles",
                nn: "Svart på sjølv om spørsmålet ikkje skulle stillast",
                en: "Answered although the question was not to be asked")
        case .notShownUnexplained:
            Phrase(
                nb: "Ikke vist, uten at kodeboken forklarer hvorfor",
                nn: "Ikkje vist, utan at kodeboka forklarer kvifor",
                en: "Not shown, and the codebook does not explain why")
        case .notADay: Phrase(nb: "Ikke en dato", nn: "Ikkje ein dato", en: "Not a date")
        case .unknownColumn:
            Phrase(
                nb: "Kolonnen finnes ikke i kodeboken", nn: "Kolonnen finst ikkje i kodeboka",
                en: "The column is not in the codebook")
        case .missingColumn:
            Phrase(
                nb: "Kolonnen i kodeboken mangler i filen", nn: "Kolonnen i kodeboka manglar i fila",
                en: "The codebook's column is missing in the file")
        case .repeatedColumn:
            Phrase(
                nb: "To kolonner har samme navn", nn: "To kolonnar har same namn",
                en: "Two columns have the same name")
        case .unevenRow:
            Phrase(
                nb: "Raden har ikke like mange celler som overskriften",
                nn: "Rada har ikkje like mange celler som overskrifta",
                en: "The row has another number of cells than the heading")
        case .undecodableBytes:
            Phrase(
                nb: "Byte som ikke er tekst i filens tegnkoding",
                nn: "Byte som ikkje er tekst i teiknkodinga til fila",
                en: "Bytes that are no text in the file's encoding")
        }
    }
}

extension ImportIssue.Action {
    /// What was done, without a full stop.
    public var phrase: Phrase {
        switch self {
        case .leftUnanswered:
            Phrase(
                nb: "Regnes som ubesvart", nn: "Blir rekna som ikkje svart på", en: "Counted as not answered")
        case .kept: Phrase(nb: "Beholdt som det er", nn: "Halde på som det er", en: "Kept as it is")
        case .rowSetAside:
            Phrase(nb: "Raden er lagt til side", nn: "Rada er lagd til side", en: "The row was set aside")
        case .columnSetAside:
            Phrase(
                nb: "Kolonnen er lagt til side", nn: "Kolonnen er lagd til side",
                en: "The column was set aside")
        case .replaced:
            Phrase(nb: "Erstattet med et merke", nn: "Bytt ut med eit merke", en: "Replaced by a mark")
        }
    }
}
