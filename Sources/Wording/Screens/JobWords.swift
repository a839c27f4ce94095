import Survey

/// Words of long work that goes on beside the screen.
public enum JobWords {
    /// *writes list.xlsx*
    public static func writing(_ file: String) -> Phrase {
        Phrase(nb: "skriver \(file)", nn: "skriv \(file)", en: "writes \(file)")
    }

    /// *reads answers.xlsx*
    public static func reading(_ file: String) -> Phrase {
        Phrase(nb: "leser \(file)", nn: "les \(file)", en: "reads \(file)")
    }

    /// *imports answers.xlsx*
    public static func importing(_ file: String) -> Phrase {
        Phrase(nb: "importerer \(file)", nn: "importerer \(file)", en: "imports \(file)")
    }

    /// *undoes the last import*
    public static let undoing = Phrase(
        nb: "angrer siste import", nn: "angrar siste import", en: "undoes the last import")
    /// *stop what is going on*
    public static let stop = Phrase(
        nb: "stopp det som pågår (skriving, lesing)", nn: "stopp det som går føre seg (skriving, lesing)",
        en: "stop what is going on (writing, reading)")
    /// *stop*
    public static let stopHint = Phrase(nb: "stopp", nn: "stopp", en: "stop")
    /// *Nothing is going on.*
    public static let nothing = Phrase(
        nb: "Det er ingenting som pågår.", nn: "Det er ingenting som går føre seg.",
        en: "Nothing is going on.")
    /// That an import is kept wholly or not at all, and can be undone.
    public static let cannotBeStopped = Phrase(
        nb: "En import kan ikke stoppes halvveis. Angre den etterpå.",
        nn: "Ein import kan ikkje stoppast halvvegs. Angre han etterpå.",
        en: "An import cannot be stopped halfway. Undo it afterwards.")
    /// *is being stopped*
    public static let stopping = Phrase(nb: "stopper", nn: "stoppar", en: "stopping")
    /// That the work was stopped, and left nothing behind.
    public static let stopped = Phrase(
        nb: "Stoppet. Ingenting er skrevet.", nn: "Stoppa. Ingenting er skrive.",
        en: "Stopped. Nothing was written.")

    /// Which key stops the work.
    public static func keyStops(_ key: String) -> Phrase {
        Phrase(nb: "\(key) stopper", nn: "\(key) stoppar", en: "\(key) stops")
    }

    /// That other work has to be over first.
    public static func busy(with work: Phrase) -> Phrase {
        Phrase(
            nb: "Programmet \(work.nb) ennå. Vent til det er ferdig, eller stopp det.",
            nn: "Programmet \(work.nn) enno. Vent til det er ferdig, eller stopp det.",
            en: "The program still \(work.en). Wait until that is done, or stop it.")
    }

    /// Whether the program is left although work is going on.
    public static func leave(_ work: Phrase) -> Phrase {
        Phrase(
            nb: "Programmet \(work.nb) ennå. Stoppe det og avslutte? (j/n)",
            nn: "Programmet \(work.nn) enno. Stoppe det og avslutte? (j/n)",
            en: "The program still \(work.en). Stop it and quit? (y/n)")
    }
}
