import TerminalUI

/// Which command a key sequence calls in which context.
public struct Keymap: Sendable {
    /// What a key sequence leads to.
    enum Match: Sendable {
        case command(Command)
        /// The sequence is the beginning of a longer one.
        case beginning
        case nothing
    }

    /// All commands, in the order of help.
    public let commands: [Command]
    private let byContext: [Command.Context: [Command]]

    /// The keys as they are delivered.
    public static let standard = Keymap(commands: Command.all)

    init(commands: [Command]) {
        self.commands = commands
        byContext = Dictionary(grouping: commands, by: \.context)
    }

    /// The commands of one context.
    func commands(of context: Command.Context) -> [Command] { byContext[context] ?? [] }

    func match(_ keys: [KeyEvent], in contexts: [Command.Context]) -> Match {
        for context in contexts {
            let here = commands(of: context)
            if let command = here.first(where: { $0.keys.contains(keys) }) { return .command(command) }
            if here.contains(where: { $0.keys.contains { $0.count > keys.count && $0.starts(with: keys) } }) {
                return .beginning
            }
        }
        return .nothing
    }

    /// The commands that work in these contexts, the nearest context first; what a nearer context hides is
    /// left out.
    public func commands(in contexts: [Command.Context]) -> [Command] {
        contexts.reduce(into: []) { found, context in
            let taken = Set(found.flatMap(\.keys))
            found += commands(of: context).filter { $0.keys.isEmpty || !taken.isSuperset(of: $0.keys) }
        }
    }
}
