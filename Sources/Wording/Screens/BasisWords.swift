import Survey

/// Words of what the answers rest on.
public enum BasisWords {
    /// *The file*
    public static let source = Phrase(nb: "Filen med svar", nn: "Fila med svar", en: "The file of answers")
    /// That the answers are built into the program.
    public static let builtIn = Phrase(
        nb: "innebygd i programmet", nn: "innebygd i programmet", en: "built into the program")
}
