/// The letters of Norwegian and Sámi names, without the machine's locale.
public enum Letters {
    /// A folded text without the letters that only Norwegian keyboards have: *tromso*, *aalesund* or *alesund*.
    ///
    /// - Parameter aa: what stands for å.
    public static func latin(_ folded: String, aa: String) -> String {
        folded.reduce(into: "") { text, letter in
            switch letter {
            case "æ": text += "ae"
            case "ø": text += "o"
            case "å": text += aa
            default: text.append(letter)
            }
        }
    }

    /// The text in small letters without accents, and with blanks for what joins words: what a search or an order
    /// takes for equal. Swedish letters become those of Norwegian; Sámi letters the nearest of the Latin alphabet.
    public static func folded(_ text: String) -> String {
        var folded = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "á", "à", "â": folded += "a"
            case "é", "è", "ê", "ë": folded += "e"
            case "ó", "ò", "ô": folded += "o"
            case "í", "ï": folded += "i"
            case "ú", "ü": folded += "u"
            case "ä": folded += "æ"
            case "ö": folded += "ø"
            case "č": folded += "c"
            case "đ": folded += "d"
            case "ŋ": folded += "n"
            case "š": folded += "s"
            case "ŧ": folded += "t"
            case "ž": folded += "z"
            case "-", "–", "/", "(", ")", ".", ",": folded += " "
            case "\u{300}"..."\u{309}", "\u{30B}"..."\u{36F}": break
            default: folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }
}
