extension Command {
    /// Every command, in the order of help.
    static let all: [Command] =
        units + unit + helpScreen + screens + menus + typing + confirm + everywhere
}
