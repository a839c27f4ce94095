extension Command {
    static let figures: [Command] = []
}
