import Survey

/// The words of the manual page, in bokmål as the help is, and of the table of keys.
public enum ManualWords {
    /// The heading over the name.
    public static let name = "NAVN"
    /// The program in a few words, in lower case.
    public static let summary = "kommuneundersøkelsen i terminalen"
    /// The heading over the ways to call the program.
    public static let synopsis = "BRUK"
    /// What stands for a command.
    public static let command = "kommando"
    /// What stands for options.
    public static let options = "valg"
    /// The heading over the description.
    public static let description = "BESKRIVELSE"
    /// The description.
    public static let overview = """
        Regionblikk viser hva kommunene og bydelene svarte i den årlige undersøkelsen, ved siden av regionen og \
        landet, hvem som ikke har svart, og hvor det er grunn til å ta kontakt. Uten kommando åpnes skjermbildet. \
        Enhetene er kommuner og bydeler, eller det et annet register har. \
        Til en undersøkelse er hentet inn, vises en oppdiktet prøveundersøkelse som sier fra om at den er det.
        """
    /// The heading over the commands.
    public static let commands = "KOMMANDOER"
    /// The heading over the keys.
    public static let keys = "TASTER I SKJERMBILDET"
    /// The heading over the exit codes.
    public static let exitStatus = "SLUTTKODER"
    /// The exit codes and what they mean.
    public static let exitCodes = [
        (0, "Det som ble bedt om, er gjort."),
        (1, "Noe ble undersøkt og funnet galt."),
        (64, "Kommandoen ble ikke forstått, eller nevner noe som ikke finnes."),
        (65, "Innholdet i en fil er galt."),
        (66, "En fil kan ikke leses."),
        (73, "En fil kan ikke lages."),
        (74, "En fil kan ikke skrives ferdig."),
    ]
    /// The heading over the files.
    public static let files = "FILER"
    /// The files and what they hold.
    public static let places = [
        (
            "$XDG_DATA_HOME/regionblikk/regionblikk.sqlite",
            "Undersøkelser som er hentet inn, rettelser av fritekstsvar, og det siste valget."
        ),
        (
            "$XDG_CONFIG_HOME/regionblikk/settings.yaml",
            "Språk, tema, mus og egne taster, om du vil ha noen."
        ),
        ("$XDG_CONFIG_HOME/regionblikk/rules.yaml", "Kontorets egne regler for flagg, om det har noen."),
        (
            "$XDG_CONFIG_HOME/regionblikk/themes.yaml",
            "Kontorets egne temaer for fritekstsvar, om det har noen."
        ),
        (
            "$XDG_CONFIG_HOME/regionblikk/templates/reminder.nb.txt",
            "Kontorets egen mal for e-post, om det har noen; også follow-up og meeting, og nn for nynorsk."
        ),
        ("$XDG_STATE_HOME/regionblikk/log", "Meldinger fra systemet mens skjermbildet vises."),
    ]
    /// The heading over environment variables.
    public static let environment = "MILJØ"
    /// The environment variables and what they do.
    public static let variables = [
        ("NO_COLOR", "Når den er satt, brukes ingen farger."),
        ("TERM", "Hvilken terminal det er; «dumb» har ikke noe skjermbilde."),
        (
            "XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME",
            "Hvor filene ligger; ellers ~/.local/share, ~/.local/state og ~/.config."
        ),
    ]

    /// The list of units, as a place where keys mean something.
    public static let unitsContext = Phrase(
        nb: "Listen over enheter", nn: "Lista over einingar", en: "The list of units")
    /// One unit.
    public static let unitContext = Phrase(nb: "Én enhet", nn: "Éi eining", en: "One unit")
    /// *One question*
    public static let questionContext = Phrase(nb: "Ett spørsmål", nn: "Eitt spørsmål", en: "One question")
    /// *One figure*
    public static let figureContext = Phrase(nb: "Én figur", nn: "Éin figur", en: "One figure")
    /// *The map*
    public static let mapContext = Phrase(nb: "Kartet", nn: "Kartet", en: "The map")
    /// *History*
    public static let historyContext = Phrase(
        nb: "Historikken", nn: "Historikken", en: "The history")
    /// *Forms*
    public static let formContext = Phrase(nb: "Skjemaer", nn: "Skjema", en: "Forms")
    /// *A choice in a form*
    public static let choiceContext = Phrase(
        nb: "Et valg i et skjema", nn: "Eit val i eit skjema", en: "A choice in a form")
    /// *Wherever units can be followed up*
    public static let workContext = Phrase(
        nb: "Overalt der enheter kan følges opp", nn: "Overalt der einingar kan følgjast opp",
        en: "Wherever units can be followed up")
    /// *In every list*
    public static let tabsContext = Phrase(nb: "I alle listene", nn: "I alle listene", en: "In every list")
    /// Help.
    public static let helpContext = Phrase(nb: "Hjelp", nn: "Hjelp", en: "Help")
    /// A menu.
    public static let menuContext = Phrase(nb: "En meny", nn: "Ein meny", en: "A menu")
    /// A text that is being typed.
    public static let typingContext = Phrase(
        nb: "Mens det skrives", nn: "Mens det blir skrive", en: "While text is typed")
    /// A question that wants yes or no.
    public static let confirmContext = Phrase(
        nb: "Et spørsmål med ja eller nei", nn: "Eit spørsmål med ja eller nei", en: "A question of yes or no"
    )
    /// Every screen.
    public static let screensContext = Phrase(
        nb: "Alle skjermbilder", nn: "Alle skjermbilete", en: "Every screen")
    /// Everywhere.
    public static let everywhereContext = Phrase(nb: "Overalt", nn: "Overalt", en: "Everywhere")
}
