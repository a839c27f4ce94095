extension Command {
    /// Every command, in the order of help.
    static let all: [Command] =
        units + unit + questions + question + areas + response + followUp + figures + figure + map + history
        + draft + helpScreen + work + tabs + screens + giving + menus + palette + typing + form + confirm
        + everywhere
}
