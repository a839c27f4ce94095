import Survey

/// Words that every screen uses.
public enum ProgramWords {
    /// The badge that made-up answers carry wherever they are shown.
    public static let synthetic = Phrase(
        nb: "SYNTETISKE SVAR", nn: "SYNTETISKE SVAR", en: "SYNTHETIC ANSWERS")
    /// *Working it out …*: what stands where a number will come.
    public static let working = Phrase(nb: "Regner ut …", nn: "Reknar ut …", en: "Working it out …")
    /// *Help*
    public static let help = Phrase(nb: "Hjelp", nn: "Hjelp", en: "Help")
    /// *show which keys work here*
    public static let helpTitle = Phrase(
        nb: "vis hvilke taster som virker her", nn: "vis kva tastar som verkar her",
        en: "show which keys work here")
    /// *help*
    public static let helpHint = Phrase(nb: "hjelp", nn: "hjelp", en: "help")
    /// *Help is open. Esc goes back.*
    public static let helpIsOpen = Phrase(
        nb: "Hjelpen er åpen. Esc går tilbake.", nn: "Hjelpa er open. Esc går tilbake.",
        en: "Help is open. Esc goes back.")
    /// *close help*
    public static let closeHelp = Phrase(nb: "lukk hjelpen", nn: "lukk hjelpa", en: "close help")
    /// *go one step back*
    public static let back = Phrase(
        nb: "gå ett skritt tilbake", nn: "gå eitt steg tilbake", en: "go one step back")
    /// *back*
    public static let backHint = Phrase(nb: "tilbake", nn: "tilbake", en: "back")
    /// *This is the first screen. q quits.*
    public static let isFirstScreen = Phrase(
        nb: "Dette er det første bildet. q avslutter.", nn: "Dette er det første biletet. q avsluttar.",
        en: "This is the first screen. q quits.")
    /// *back to where I was*
    public static let backInTrail = Phrase(
        nb: "tilbake til der jeg var", nn: "tilbake til der eg var", en: "back to where I was")
    /// *forward again*
    public static let forwardInTrail = Phrase(nb: "fram igjen", nn: "fram att", en: "forward again")
    /// *There is nothing further back.*
    public static let noPast = Phrase(
        nb: "Det er ikke noe lenger tilbake.", nn: "Det er ikkje noko lenger tilbake.",
        en: "There is nothing further back.")
    /// *There is nothing further forward.*
    public static let noFuture = Phrase(
        nb: "Det er ikke noe lenger fram.", nn: "Det er ikkje noko lenger fram.",
        en: "There is nothing further forward.")
    /// *next language: Bokmål, Nynorsk, English*
    public static let nextLanguage = Phrase(
        nb: "neste språk: bokmål, nynorsk, engelsk", nn: "neste språk: bokmål, nynorsk, engelsk",
        en: "next language: Bokmål, Nynorsk, English")
    /// *language*, in all of them: whoever looks for it may not read the one that is spoken.
    public static let languageHint = Phrase("språk/language")
    /// *That works where no menu is open.*
    public static let onlyOnScreens = Phrase(
        nb: "Det virker når menyen er lukket.", nn: "Det verkar når menyen er lukka.",
        en: "That works when the menu is closed.")
    /// *The program speaks English.*
    public static let speaks = Phrase(
        nb: "Programmet er på bokmål.", nn: "Programmet er på nynorsk.", en: "The program speaks English.")
    /// *next theme: dark, light, high contrast, without colours*
    public static let nextTheme = Phrase(
        nb: "neste fargetema: mørkt, lyst, kontrast, uten",
        nn: "neste fargetema: mørkt, lyst, kontrast, utan",
        en: "next theme: dark, light, contrast, mono")
    /// Which theme is shown: those of the program in words, another by the name that it has in the file of settings.
    public static func shows(theme: String) -> Phrase {
        let name = themes[theme] ?? Phrase(theme)
        return Phrase(
            nb: "Fargetema: \(name.nb).", nn: "Fargetema: \(name.nn).", en: "Theme: \(name.en).")
    }
    private static let themes = [
        "dark": Phrase(nb: "mørkt", nn: "mørkt", en: "dark"),
        "light": Phrase(nb: "lyst", nn: "lyst", en: "light"),
        "contrast": Phrase(nb: "kontrast", nn: "kontrast", en: "contrast"),
        "mono": Phrase(nb: "uten farger", nn: "utan fargar", en: "without colours"),
    ]
    /// *do what is chosen*
    public static let runFromHelp = Phrase(
        nb: "gjør det som er valgt", nn: "gjer det som er valt", en: "do what is chosen")
    /// *search the help*
    public static let searchHelp = Phrase(nb: "søk i hjelpen", nn: "søk i hjelpa", en: "search the help")
    /// *Nothing in the help answers to this.*
    public static let nothingInHelp = Phrase(
        nb: "Ingenting i hjelpen svarer til dette.", nn: "Ingenting i hjelpa svarar til dette.",
        en: "Nothing in the help answers to this.")
    /// *choose a region*
    public static let chooseRegion = Phrase(nb: "velg sted", nn: "vel stad", en: "choose a place")
    /// *region*
    public static let regionHint = Phrase(nb: "sted", nn: "stad", en: "place")
    /// *quit*
    public static let quit = Phrase(nb: "avslutt", nn: "avslutt", en: "quit")
    /// The same word again.
    public static let quitHint = quit
    /// *quit, even while typing*
    public static let quitAlways = Phrase(
        nb: "avslutt, også mens du skriver", nn: "avslutt, også medan du skriv", en: "quit, even while typing"
    )
    /// *turn the mouse off or on*
    public static let toggleMouse = Phrase(
        nb: "slå musen av eller på", nn: "slå musa av eller på", en: "turn the mouse off or on")
    /// *choose*
    public static let choose = Phrase(nb: "velg", nn: "vel", en: "choose")
    /// The same word again.
    public static let chooseHint = choose
    /// *close without choosing*
    public static let closeMenu = Phrase(
        nb: "lukk uten å velge", nn: "lukk utan å velje", en: "close without choosing")
    /// *cancel*
    public static let cancelHint = Phrase(nb: "avbryt", nn: "avbryt", en: "cancel")
    /// *accept the text*
    public static let accept = Phrase(nb: "godta teksten", nn: "godta teksten", en: "accept the text")
    /// *ok*
    public static let acceptHint = Phrase(nb: "ok", nn: "ok", en: "ok")
    /// *cancel, all is as before*
    public static let cancelTyping = Phrase(
        nb: "avbryt, alt blir som før", nn: "avbryt, alt blir som før", en: "cancel, all is as before")
    /// *yes*
    public static let yes = Phrase(nb: "ja", nn: "ja", en: "yes")
    /// *no*
    public static let no = Phrase(nb: "nei", nn: "nei", en: "no")
    /// *Moving*
    public static let groupMove = Phrase(nb: "Flytte seg", nn: "Flytte seg", en: "Moving")
    /// *Finding*
    public static let groupFind = Phrase(nb: "Finne", nn: "Finne", en: "Finding")
    /// *Choosing*
    public static let groupChoose = Phrase(nb: "Velge", nn: "Velje", en: "Choosing")
    /// *Working*
    public static let groupWork = Phrase(nb: "Arbeide", nn: "Arbeide", en: "Working")
    /// *The program*
    public static let groupProgram = Phrase(nb: "Programmet", nn: "Programmet", en: "The program")

    /// That the mouse is the program's or the terminal's.
    public static func mouse(isOn: Bool) -> Phrase {
        isOn
            ? Phrase(
                nb: "Musen er på. Hold Skift for å merke tekst.",
                nn: "Musa er på. Hald Skift for å merkje tekst.",
                en: "The mouse is on. Hold Shift to select text.")
            : Phrase(
                nb: "Musen er av. Terminalen kan merke tekst igjen.",
                nn: "Musa er av. Terminalen kan merkje tekst igjen.",
                en: "The mouse is off. The terminal can select text again.")
    }

    /// That a key does nothing here.
    public static func nothing(onKey key: String) -> Phrase {
        Phrase(
            nb: "\(key) gjør ikke noe her. ? viser hva som virker.",
            nn: "\(key) gjer ikkje noko her. ? viser kva som verkar.",
            en: "\(key) does nothing here. ? shows what works.")
    }

    /// That the window is too small, and how large it must be.
    public static func tooSmall(width: Int, height: Int, least: (width: Int, height: Int)) -> Phrase {
        Phrase(
            nb: "Vinduet er \(width)×\(height). Regionblikk trenger minst \(least.width)×\(least.height).",
            nn: "Vindauget er \(width)×\(height). Regionblikk treng minst \(least.width)×\(least.height).",
            en: "The window is \(width)×\(height). Regionblikk needs at least \(least.width)×\(least.height)."
        )
    }
}

/// The ways of moving in a list.
public enum MoveWords: Sendable {
    /// Down.
    case down
    /// Up.
    case up
    /// Page down.
    case pageDown
    /// Page up.
    case pageUp
    /// Top.
    case top
    /// Bottom.
    case bottom

    /// The movement in words.
    public var phrase: Phrase {
        switch self {
        case .down: Phrase(nb: "ned", nn: "ned", en: "down")
        case .up: Phrase(nb: "opp", nn: "opp", en: "up")
        case .pageDown: Phrase(nb: "en side ned", nn: "ei side ned", en: "a page down")
        case .pageUp: Phrase(nb: "en side opp", nn: "ei side opp", en: "a page up")
        case .top: Phrase(nb: "til toppen", nn: "til toppen", en: "to the top")
        case .bottom: Phrase(nb: "til bunnen", nn: "til botnen", en: "to the bottom")
        }
    }
}
