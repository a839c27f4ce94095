import Survey

/// What a file of rules says of itself, and what is said of it.
public enum RulesFileWords {
    /// The lines at the top of the file.
    public static let heading = Phrase(
        nb: """
            Reglene bak flaggene. Det som ikke står her, gjelder som før: slett det som ikke skal endres.
            Ligger filen i $XDG_CONFIG_HOME/regionblikk/rules.yaml, gjelder den for alle kommandoer og i skjermbildet.
            """,
        nn: """
            Reglane bak flagga. Det som ikkje står her, gjeld som før: slett det som ikkje skal endrast.
            Ligg fila i $XDG_CONFIG_HOME/regionblikk/rules.yaml, gjeld ho for alle kommandoar og i skjermbiletet.
            """,
        en: """
            The rules behind the flags. What is not said here stays as it is: delete what shall not change.
            As $XDG_CONFIG_HOME/regionblikk/rules.yaml the file holds for every command and the dashboard.
            """)

    /// *rules*
    public static let rules = Phrase(nb: "regler", nn: "reglar", en: "rules")

    /// The file that the rules in use stand in, and how many of them are in use.
    public static func file(_ path: String, inUse: Int, of all: Int) -> Phrase {
        Phrase(
            nb: "\(path): \(inUse) av \(all) regler i bruk",
            nn: "\(path): \(inUse) av \(all) reglar i bruk",
            en: "\(path): \(inUse) of \(all) rules in use")
    }

    /// That the standard rules are in use, and where an office may put its own.
    public static func standard(path: String?) -> Phrase {
        let path = path.map { " (\($0))" } ?? ""
        return Phrase(
            nb: "standardreglene; ingen egen regelfil\(path)",
            nn: "standardreglane; inga eiga regelfil\(path)",
            en: "the standard rules; no file of your own\(path)")
    }
}
