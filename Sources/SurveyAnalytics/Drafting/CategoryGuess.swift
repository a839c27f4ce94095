import Survey

/// Categories for codes and words that a file has.
enum CategoryGuess {
    /// One category a code, named by it.
    static func categories(ofCodes codes: [Int32]) -> [Category] {
        codes.map { Category(id: String($0), code: $0, label: Phrase(String($0))) }
    }

    /// One category a code that the file has words for.
    static func categories(ofLabels labels: [ColumnProfile.Label]) -> [Category] {
        var ids = DraftIDs()
        return labels.map { label in
            Category(
                id: ids.id(for: label.text), code: label.code, label: Phrase(label.text),
                standing: standing(of: label.text))
        }
    }

    /// One category a text, with codes from 1; steps of a scale in their order, where the words are such steps.
    static func categories(ofTexts texts: [String]) -> [Category] {
        let order = isScale(texts) ? texts.sorted { (step($0) ?? 99, $0) < (step($1) ?? 99, $1) } : texts
        let labels = order.enumerated().map {
            ColumnProfile.Label(code: Int32($0.offset + 1), text: $0.element)
        }
        return isScale(texts) ? steps(ofLabels: labels) : categories(ofLabels: labels)
    }

    /// One category a column that is ticked or not; the code is the column's place.
    static func categories(ofTicks columns: [ColumnProfile], options: [String]) -> [Category] {
        var ids = DraftIDs()
        return options.enumerated().map { place, option in
            Category(
                id: ids.id(for: option), code: Int32(place + 1), label: Phrase(option),
                standing: isNoneOfThese(option) ? .excludesRest : .ordinary)
        }
    }

    /// Steps of a scale that have no words.
    static func steps(ofCodes codes: [Int32]) -> [Category] {
        codes.map { Category(id: String($0), code: $0, label: Phrase(String($0)), value: Int($0)) }
    }

    /// Steps of a scale in the order of their codes; "not relevant" and the like stand outside.
    static func steps(ofLabels labels: [ColumnProfile.Label]) -> [Category] {
        var ids = DraftIDs()
        var value = 0
        return labels.map { label in
            let standing = standing(of: label.text)
            if standing == .ordinary { value += 1 }
            return Category(
                id: ids.id(for: label.text), code: label.code, label: Phrase(label.text),
                value: standing == .ordinary ? value : nil, standing: standing)
        }
    }

    /// Whether words are steps of a scale: at least three that are known as such, and no others but "not relevant".
    static func isScale(_ texts: [String]) -> Bool {
        let inside = texts.filter { standing(of: $0) == .ordinary }
        return inside.count >= 3 && inside.allSatisfy { step($0) != nil }
            && Set(inside.compactMap(step)).count == inside.count
    }
}

// MARK: - What words mean

extension CategoryGuess {
    /// How far up a scale some words stand, from -4 to 4; nil when they are no such words.
    private static func step(_ text: String) -> Int? {
        let words = Letters.folded(text)
        if ["verken eller", "verken", "hverken eller", "neither", "middels", "nokså"].contains(
            where: words.hasPrefix)
        {
            return 0
        }
        let strength =
            ["svært", "meget", "very", "helt", "i stor grad", "strongly"].contains(where: words.contains)
            ? 2 : 0
        let weakness =
            ["ganske", "noe", "noko", "delvis", "litt", "fairly", "somewhat", "i noen grad"].contains(
                where: words.contains) ? 1 : 0
        let size = strength > 0 ? 3 : weakness > 0 ? 1 : 2
        let down = [
            "dårlig", "dårleg", "poor", "bad", "uviktig", "misfornøyd", "misnøgd", "uenig", "ueinig", "lite",
            "liten", "sjelden", "aldri", "disagree", "dissatisfied", "unimportant", "low", "lav", "låg",
        ]
        let up = [
            "god", "bra", "good", "viktig", "fornøyd", "nøgd", "enig", "einig", "stor", "ofte", "alltid",
            "agree", "satisfied", "important", "high", "høy", "høg",
        ]
        if down.contains(where: words.contains) { return -size }
        if up.contains(where: words.contains) { return size }
        return nil
    }

    /// How a category counts, by its words.
    private static func standing(of text: String) -> Category.Standing {
        let words = Letters.folded(text)
        let outside = [
            "ikke relevant", "ikkje relevant", "not relevant", "ikke aktuelt", "ikkje aktuelt",
            "not applicable",
            "vet ikke", "veit ikkje", "don't know", "do not know", "uaktuelt",
        ]
        return outside.contains(where: words.contains) ? .notRelevant : .ordinary
    }

    /// Whether words rule out every other tick.
    private static func isNoneOfThese(_ text: String) -> Bool {
        let words = Letters.folded(text)
        return ["ingen av", "ingen ", "none of", "none "].contains { (words + " ").hasPrefix($0) }
    }
}
