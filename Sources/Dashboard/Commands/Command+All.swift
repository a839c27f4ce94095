extension Command {
    /// Every command, in the order of help.
    static let all: [Command] =
        units + unit + followUp + response + history + helpScreen + work + tabs + screens + menus + typing
        + form
        + confirm + everywhere
}
