/// What a number means by the format that it is shown in.
enum NumberStyle: Sendable {
    case number
    case day
    case time

    /// The meaning of one of Excel's own formats.
    init(builtIn number: Int) {
        switch number {
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .day
        case 18...21, 32...35, 45, 47, 55, 56: self = .time
        default: self = .number
        }
    }

    /// The meaning of a format such as `dd.mm.yyyy` or `0,00 "kr"`. Hours and minutes that were counted together, such as
    /// `[h]:mm`, are a number.
    init(code: String) {
        let letters = NumberStyle.letters(of: code)
        if letters.contains("[") {
            self = .number
        } else if letters.contains("y") || letters.contains("d") {
            self = .day
        } else if letters.contains("h") || letters.contains("s") {
            self = .time
        } else {
            self = letters.contains("m") ? .day : .number
        }
    }

    /// What is left of the first section of a format without words, escaped signs, colours, countries and conditions; `[`
    /// for time that is counted together.
    private static func letters(of code: String) -> Set<Character> {
        var letters: Set<Character> = []
        var rest = code.lowercased()[...]
        while let sign = rest.popFirst(), sign != ";" {
            switch sign {
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                rest = rest.dropFirst(inside.count + 1)
                if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
                    letters.insert("[")
                }
            case "g" where rest.hasPrefix("eneral"): rest = rest.dropFirst(6)
            default: letters.insert(sign)
            }
        }
        return letters
    }
}
