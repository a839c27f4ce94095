import Survey

/// Words of what the answers rest on.
public enum BasisWords {
    /// *The file*
    public static let source = Phrase(nb: "Filen med svar", nn: "Fila med svar", en: "The file of answers")
    /// That the answers are built into the program.
    public static let builtIn = Phrase(
        nb: "innebygd i programmet", nn: "innebygd i programmet", en: "built into the program")

    /// How many things were wrong in the file.
    public static func issues(_ count: Int) -> Phrase {
        Phrase(
            nb: count == 0 ? "Ingen avvik i filen" : "Avvik i filen: \(count)",
            nn: count == 0 ? "Ingen avvik i fila" : "Avvik i fila: \(count)",
            en: count == 0 ? "No issues in the file" : "Issues in the file: \(count)")
    }
}
