extension Command {
    static let areas: [Command] = []
}
