import Survey

/// What a register calls its units: a survey of schools has schools wherever another has kommuner and bydeler.
public enum FrameWords {
    /// The units of whichever frame: `kommuner eller bydeler`.
    public static func units(of register: Register) -> Phrase { either(register.frames.map(\.label)) }

    /// One unit of whichever frame: `kommune eller bydel`.
    public static func unit(of register: Register) -> Phrase { either(register.frames.map(\.one)) }

    private static func either(_ words: [Phrase]) -> Phrase {
        func list(_ word: String, _ language: Language) -> String {
            let words = words.map { $0[language] }
            guard let last = words.last, words.count > 1 else { return words.first ?? "" }
            return words.dropLast().joined(separator: ", ") + " \(word) " + last
        }
        return Phrase(nb: list("eller", .bokmaal), nn: list("eller", .nynorsk), en: list("or", .english))
    }
}
