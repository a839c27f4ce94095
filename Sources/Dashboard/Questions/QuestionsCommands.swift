extension Command {
    static let questions: [Command] = []
}
