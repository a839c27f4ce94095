extension Command {
    static let question: [Command] = []
}
