import Survey

/// What the doctor says.
public enum DoctorWords {
    /// *terminal*
    public static let terminal = Phrase(nb: "terminal", nn: "terminal", en: "terminal")
    /// *window*
    public static let window = Phrase(nb: "vindu", nn: "vindauge", en: "window")
    /// *colours*
    public static let colour = Phrase(nb: "farger", nn: "fargar", en: "colours")
    /// *character set*
    public static let locale = Phrase(nb: "tegnsett", nn: "teiknsett", en: "locale")
    /// *database*
    public static let database = Phrase(nb: "database", nn: "database", en: "database")
    /// *survey*
    public static let survey = Phrase(nb: "undersøkelse", nn: "undersøking", en: "survey")
    /// *libraries*
    public static let libraries = Phrase(nb: "bibliotek", nn: "bibliotek", en: "libraries")

    /// That there is no terminal.
    public static let noTerminal = Phrase(
        nb: "Ingen terminal her; kommandoene virker, men ikke skjermbildet.",
        nn: "Ingen terminal her; kommandoane verkar, men ikkje skjermbiletet.",
        en: "No terminal here; the commands work, the dashboard does not.")
    /// How to get a terminal that works.
    public static let setTerminal = Phrase(
        nb: "Bruk en annen terminal, eller sett TERM=xterm-256color.",
        nn: "Bruk ein annan terminal, eller set TERM=xterm-256color.",
        en: "Use another terminal, or set TERM=xterm-256color.")
    /// How to get descriptions of more terminals.
    public static let installDescriptions = Phrase(
        nb: "Installer ncurses-term for riktige farger og taster.",
        nn: "Installer ncurses-term for rette fargar og tastar.",
        en: "Install ncurses-term for the right colours and keys.")
    /// How large a window must be.
    public static let enlarge = Phrase(
        nb: "Gjør vinduet minst 80×24.", nn: "Gjer vindauget minst 80×24.",
        en: "Make the window at least 80×24.")
    /// That no colours are wanted.
    public static let noColor = Phrase(
        nb: "av (NO_COLOR er satt)", nn: "av (NO_COLOR er sett)", en: "off (NO_COLOR is set)")
    /// How to get a locale with UTF-8.
    public static let setLocale = Phrase(
        nb: "Sett LANG=nb_NO.UTF-8 eller LANG=C.UTF-8.", nn: "Set LANG=nn_NO.UTF-8 eller LANG=C.UTF-8.",
        en: "Set LANG=C.UTF-8.")

    /// A terminal that cannot show the dashboard.
    public static func cannotShow(_ name: String) -> Phrase {
        Phrase(
            nb: "«\(name)» kan ikke vise skjermbildet.", nn: "«\(name)» kan ikkje vise skjermbiletet.",
            en: "“\(name)” cannot show the dashboard.")
    }

    /// A terminal whose description is not installed.
    public static func unknown(_ name: String) -> Phrase {
        Phrase(
            nb: "«\(name)» er ukjent her og brukes som xterm.",
            nn: "«\(name)» er ukjend her og blir brukt som xterm.",
            en: "“\(name)” is unknown here and used as xterm.")
    }

    /// A terminal that is known.
    public static func known(_ name: String) -> Phrase { Phrase(name) }

    /// The size of a window.
    public static func size(_ width: Int, _ height: Int) -> Phrase { Phrase("\(width)×\(height)") }

    /// How many colours there are.
    public static func colors(_ count: Int) -> Phrase { Phrase(String(count)) }

    /// A character set.
    public static func codeset(_ name: String) -> Phrase { Phrase(name) }

    /// A character set that lacks letters.
    public static func notUTF8(_ name: String) -> Phrase {
        Phrase(
            nb: "\(name) er ikke UTF-8; æ, ø og å kan bli feil.",
            nn: "\(name) er ikkje UTF-8; æ, ø og å kan bli feil.",
            en: "\(name) is not UTF-8; letters beyond a–z may be wrong.")
    }

    /// What is kept, and where.
    public static func waves(_ years: [Int], path: String?) -> Phrase {
        let (list, path) = (years.map(String.init).joined(separator: ", "), path ?? "")
        return Phrase(
            nb: "\(path): importert \(list)",
            nn: "\(path): importert \(list)",
            en: "\(path): imported \(list)")
    }

    /// That nothing is kept yet, and where it will be.
    public static func noDatabase(path: String?) -> Phrase {
        let path = path ?? ""
        return Phrase(
            nb: "ingenting importert ennå (\(path))", nn: "ingenting importert enno (\(path))",
            en: "nothing imported yet (\(path))")
    }

    /// The survey that is read.
    public static func survey(_ title: Phrase, units: Int) -> Phrase {
        Phrase(
            nb: "\(title.nb), \(units) enheter", nn: "\(title.nn), \(units) einingar",
            en: "\(title.en), \(units) units")
    }

    /// How many problems were found.
    public static func problems(_ count: Int) -> Phrase {
        Phrase(
            nb: count == 1 ? "Fant ett problem." : "Fant \(count) problemer.",
            nn: count == 1 ? "Fann eitt problem." : "Fann \(count) problem.",
            en: count == 1 ? "Found one problem." : "Found \(count) problems.")
    }
}
