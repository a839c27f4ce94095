import Survey

/// Writes short answers in a unit's own written standard, no two of them alike.
struct Composer {
    private let phrasebook: Phrasebook
    private let register: Register
    private let seed: UInt64
    private var written: Set<String> = []

    /// How often another wording is tried before a text may be like an earlier one.
    private static let attempts = 40

    /// A composer that draws from a phrasebook.
    init(phrasebook: Phrasebook, register: Register, seed: UInt64) {
        self.phrasebook = phrasebook
        self.register = register
        self.seed = seed
    }

    /// A text about some themes, in their order.
    mutating func text(item: String, themes: [String], unit: Int) throws(RecipeProblem) -> String {
        var chance = Chance(seed: seed, purpose: "text \(item) \(register.units[unit].code)")
        var text = ""
        for _ in 0..<Composer.attempts {
            text = try draft(item: item, themes: themes, unit: unit, chance: &chance)
            if written.insert(text).inserted { return text }
        }
        return text
    }

    private func draft(
        item: String, themes: [String], unit: Int, chance: inout Chance
    ) throws(RecipeProblem) -> String {
        let standard = register.units[unit].writtenStandard
        let words = themes.map {
            phrasebook.phrases(item: item, theme: $0, form: .word, standard: standard)
        }
        if words.allSatisfy({ !$0.isEmpty }), chance.happens(0.22) {
            let picked = words.compactMap { chance.pick($0) }.map { Composer.settled($0, chance: &chance) }
            return list(picked, chance: &chance)
        }
        var sentences: [String] = []
        for theme in themes {
            let choice = phrasebook.phrases(item: item, theme: theme, form: .sentence, standard: standard)
            guard let phrase = chance.pick(choice) else { throw .noPhrase(item: item, theme: theme) }
            sentences.append(Composer.settled(phrase, chance: &chance))
        }
        if let opening = extra(.opening, item: item, standard: standard, probability: 0.25, chance: &chance) {
            sentences.insert(opening, at: 0)
        }
        if let closing = extra(.closing, item: item, standard: standard, probability: 0.15, chance: &chance) {
            sentences.append(closing)
        }
        let ending = chance.happens(0.85) ? "." : ""
        return sentences.map(Composer.capitalised).joined(separator: ". ") + ending
    }

    private func extra(
        _ form: Phrasebook.Form, item: String, standard: WrittenStandard?, probability: Double,
        chance: inout Chance
    ) -> String? {
        guard chance.happens(probability) else { return nil }
        let choice = phrasebook.phrases(item: item, theme: "", form: form, standard: standard)
        return chance.pick(choice).map { Composer.settled($0, chance: &chance) }
    }

    /// Words as a list: in one line, or with a line each.
    private func list(_ words: [String], chance: inout Chance) -> String {
        if words.count > 1, chance.happens(0.2) { return words.map { "- " + $0 }.joined(separator: "\n") }
        let ending = chance.happens(0.5) ? "." : ""
        guard let last = words.last, words.count > 1 else {
            return Composer.capitalised(words.joined()) + ending
        }
        return Composer.capitalised(words.dropLast().joined(separator: ", ")) + " og " + last + ending
    }

    /// The phrase with each `{a|b}` settled.
    private static func settled(_ phrase: String, chance: inout Chance) -> String {
        var text = ""
        var rest = phrase[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let choice = rest[rest.index(after: open)..<close]
                .split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            text += chance.pick(choice) ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
