import CNcursesw
import Glibc

/// The character set of the user's locale.
struct TerminalLocale {
    /// The codeset that the user's locale names, such as `UTF-8` or `ANSI_X3.4-1968`.
    let codeset: String

    /// Whether the locale says that the terminal takes UTF-8.
    var isUTF8: Bool { codeset.uppercased() == "UTF-8" }

    /// Sets the character type of the user's locale, and of a locale with UTF-8 if that is another one.
    ///
    /// Nothing but the character type is set: LC_NUMERIC would change how numbers are read. Terminals of today take
    /// UTF-8 whatever LANG says, and a LANG that is not installed would paint question marks.
    static func set() -> TerminalLocale {
        setlocale(LC_CTYPE, "")
        let locale = TerminalLocale(codeset: String(cString: ncurses_codeset()))
        if !locale.isUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
        return locale
    }
}
