extension Command {
    /// Every command, in the order of help.
    static let all: [Command] =
        units + unit + questions + question + areas + response + followUp + figures + figure + map + history
        + draft + importing + helpScreen + work + tabs + screens + imports + giving + menus + palette + typing
        + form + choice + confirm
        + everywhere + jobs
}
