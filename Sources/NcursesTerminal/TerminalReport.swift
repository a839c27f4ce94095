import CNcursesw
import Glibc
import TerminalUI

/// What can be said of the terminal without opening the screen.
public struct TerminalReport: Hashable, Sendable {
    /// The name in TERM; empty when there is none.
    public let name: String
    /// Whether the process has a terminal.
    public let hasTerminal: Bool
    /// Whether the terminal's description is installed.
    public let isKnown: Bool
    /// Whether the dashboard can be shown: the terminal can place its cursor.
    public let canShowDashboard: Bool
    /// The window's size; nil without a terminal.
    public let size: Size?
    /// Colours of the terminal by its description; 0 for none.
    public let colors: Int
    /// Whether the user wants no colours, by NO_COLOR.
    public let noColor: Bool
    /// The codeset of the user's locale, such as `UTF-8`.
    public let codeset: String
    /// Whether that codeset is UTF-8.
    public let isUTF8: Bool
    /// Whether the terminal sends clicks and the wheel.
    public let hasMouse: Bool
    /// The form of the glyphs that suits the terminal.
    public let glyphs: GlyphSet

    /// Looks at the terminal now. It must not be open.
    public static func current() -> TerminalReport {
        let name = TerminalDescription.name
        let locale = TerminalLocale.set()
        let device = try? TerminalDevice()
        defer { device?.close() }
        let isKnown = !name.isEmpty && ncurses_describe(name, device?.file ?? STDOUT_FILENO) == 0
        defer { if isKnown { ncurses_forget_description() } }
        return TerminalReport(
            name: name, hasTerminal: device != nil, isKnown: isKnown,
            canShowDashboard: device != nil && (isKnown ? ncurses_capability("cup") != nil : name != "dumb"),
            size: device?.size, colors: isKnown ? max(0, Int(tigetnum("colors"))) : 0,
            noColor: TerminalDescription.noColor, codeset: locale.codeset, isUTF8: locale.isUTF8,
            hasMouse: isKnown && TerminalModes.isKnown, glyphs: TerminalDescription.glyphs(for: name))
    }
}
