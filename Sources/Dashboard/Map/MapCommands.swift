extension Command {
    static let map: [Command] = []
}
