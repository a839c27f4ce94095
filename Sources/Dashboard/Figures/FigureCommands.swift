extension Command {
    static let figure: [Command] = []
}
