import Survey

/// The names of keys as users know them.
public enum KeyWords {
    /// A key sequence such as `Space` or `g g` in a language.
    ///
    /// - Parameter asArrows: whether arrow keys may be written as arrows.
    public static func name(_ name: String, in language: Language, asArrows: Bool) -> String {
        name.split(separator: " ").map { part in
            let known = names[String(part)]
            let arrow = asArrows ? arrows[String(part)] : nil
            return arrow ?? known?[language] ?? String(part)
        }.joined(separator: " ")
    }

    /// The name that a key has everywhere, from what somebody calls it: `Space` from *Mellomrom*, `Right` from *→* or
    /// *Høyre*. What nothing is called so stays as it is.
    public static func plainName(_ name: String) -> String {
        let folded = name.lowercased()
        let known = names.first { _, words in
            [words.nb, words.nn, words.en].contains { $0.lowercased() == folded }
        }
        return known?.key ?? arrows.first { $0.value == name }?.key ?? name
    }

    private static let arrows = ["Up": "↑", "Down": "↓", "Left": "←", "Right": "→"]

    private static let names = [
        "Space": Phrase(nb: "Mellomrom", nn: "Mellomrom", en: "Space"),
        "Up": Phrase(nb: "Opp", nn: "Opp", en: "Up"),
        "Down": Phrase(nb: "Ned", nn: "Ned", en: "Down"),
        "Left": Phrase(nb: "Venstre", nn: "Venstre", en: "Left"),
        "Right": Phrase(nb: "Høyre", nn: "Høgre", en: "Right"),
        "Shift-Tab": Phrase(nb: "Skift-Tab", nn: "Skift-Tab", en: "Shift-Tab"),
    ]
}
