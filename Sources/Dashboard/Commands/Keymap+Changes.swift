import TerminalUI

extension Keymap {
    /// The keys as somebody wants them: those named in place of the usual ones.
    ///
    /// What cannot be is told, and the commands that it is about keep their usual keys.
    ///
    /// - Parameter changes: key sequences as help writes them, such as `s` or `g g`, by the ids of commands; none
    ///   takes the keys away.
    public static func changed(by changes: [String: [String]]) -> (keymap: Keymap, problems: [KeyProblem]) {
        var (wanted, problems) = read(changes)
        while !wanted.isEmpty {
            let keymap = standard.with(wanted)
            let clashes = keymap.clashes(of: wanted)
            if clashes.isEmpty { return (keymap, problems) }
            problems += clashes.map(\.problem)
            for id in clashes.flatMap(\.wishes) { wanted[id] = nil }
        }
        return (standard, problems)
    }

    /// The sequences that can be read, by the ids of commands that there are.
    private static func read(
        _ changes: [String: [String]]
    ) -> (wanted: [String: [[KeyEvent]]], problems: [KeyProblem]) {
        var wanted: [String: [[KeyEvent]]] = [:]
        var problems: [KeyProblem] = []
        for (id, names) in changes.sorted(by: { $0.key < $1.key }) {
            guard let command = standard.commands.first(where: { $0.id == id }) else {
                problems.append(.unknownCommand(id))
                continue
            }
            let wrong = names.compactMap { problem(ofKeys: $0, of: command) }
            problems += wrong
            if wrong.isEmpty { wanted[id] = names.compactMap(KeyEvent.sequence) }
        }
        return (wanted, problems)
    }

    private static func problem(ofKeys name: String, of command: Command) -> KeyProblem? {
        guard let keys = KeyEvent.sequence(name) else { return .unknownKey(name, command: command.id) }
        let types =
            command.context.takesText && keys.contains { if case .character = $0 { true } else { false } }
        return types ? .typesText(name, command: command.id) : nil
    }

    private func with(_ wanted: [String: [[KeyEvent]]]) -> Keymap {
        Keymap(commands: commands.map { command in wanted[command.id].map(command.with) ?? command })
    }

    /// A problem, and the commands whose wishes it comes from.
    private typealias Clash = (problem: KeyProblem, wishes: [String])

    private func clashes(of wanted: [String: [[KeyEvent]]]) -> [Clash] {
        let twice = Command.Context.allCases.flatMap { doubled(in: $0, wanted) }
        return twice.isEmpty ? hidden(by: wanted) : twice
    }

    /// Keys that two commands of a context have, or that begin another's.
    private func doubled(in context: Command.Context, _ wanted: [String: [[KeyEvent]]]) -> [Clash] {
        let here = commands(of: context)
        return here.indices.flatMap { place -> [Clash] in
            here[(place + 1)...].compactMap { other in
                let chosen = [here[place].id, other.id].filter { wanted[$0] != nil }
                guard !chosen.isEmpty, let keys = here[place].sharedKeys(with: other) else { return nil }
                let name = Command.name(ofKeys: keys)
                return (.clash(name, first: here[place].id, second: other.id), chosen)
            }
        }
    }

    /// Commands that could be called somewhere with the usual keys and no longer can.
    private func hidden(by wanted: [String: [[KeyEvent]]]) -> [Clash] {
        Command.Context.stacks.flatMap { stack -> [Clash] in
            let now = Set(commands(in: stack).map(\.id))
            return Keymap.standard.commands(in: stack).filter { !now.contains($0.id) }.compactMap { lost in
                let keys = Set(commands.first { $0.id == lost.id }?.keys ?? [])
                let culprit = commands.first {
                    wanted[$0.id] != nil && stack.contains($0.context) && !keys.isDisjoint(with: $0.keys)
                }
                guard let culprit else { return nil }
                return (.hidden(lost.id, by: culprit.id), [culprit.id, lost.id])
            }
        }
    }
}

extension Command {
    /// The same command under other keys.
    fileprivate func with(_ keys: [[KeyEvent]]) -> Command {
        var command = self
        command.keys = keys
        return command
    }

    /// A key sequence that both have, or that begins one of the other.
    fileprivate func sharedKeys(with other: Command) -> [KeyEvent]? {
        let pairs = keys.lazy.flatMap { own in other.keys.lazy.map { (own, $0) } }
        return pairs.first { $0.starts(with: $1) || $1.starts(with: $0) }
            .map { $0.count < $1.count ? $0 : $1 }
    }
}

extension KeyEvent {
    /// The keys of a name such as `g g`; nil where one of them does not exist.
    fileprivate static func sequence(_ name: String) -> [KeyEvent]? {
        let keys = name.split(separator: " ").map { KeyEvent(name: String($0)) }
        return keys.isEmpty || keys.contains(nil) ? nil : keys.compactMap(\.self)
    }
}

extension Command.Context {
    /// Whether characters are typed there.
    fileprivate var takesText: Bool { [.typing, .form, .palette].contains(self) }

    /// Contexts that are searched one after the other.
    fileprivate static var stacks: [[Command.Context]] {
        allCases.filter { !shared.contains($0) }.map { front in
            guard !overlays.contains(front) else { return [front, .everywhere] }
            return [front] + (front.isAboutUnits ? [.work] : []) + [.screens]
                + (front.isList ? [.tabs] : []) + [.everywhere]
        }
    }

    private static let shared: Set<Command.Context> = [.work, .tabs, .screens, .everywhere]
    private static let overlays: Set<Command.Context> = [.menu, .typing, .confirm, .form, .palette]
}
