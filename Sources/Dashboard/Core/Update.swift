import Survey
import TerminalUI
import Wording

/// Lets the state answer to what happened, and says what is to be done outside. Pure.
public func update(_ state: inout State, _ action: Action) -> [Effect] {
    let effects =
        switch action {
        case .key(.resize(let size)): state.resize(to: size)
        case .key(let key): state.press(key)
        case .exported(let request, let outcome): state.report(outcome, of: request)
        case .kept(let group): state.report(kept: group)
        case .book(let book, let today): state.take(book, today: today)
        case .followedUp(let result): state.report(result)
        case .history(let unit, let lines): state.show(lines, ofUnit: unit)
        case .drafted(let unit, let draft): state.show(draft, toUnit: unit)
        case .wroteLetter(let request, let outcome): state.report(outcome, of: request)
        case .completions(let typed, let paths): state.propose(paths, for: typed)
        case .figures(let library): state.take(library)
        case .failed(let reason): state.report(reason)
        case .progress(let share): state.take(progress: share)
        case .previewed(let request, let outcome): state.report(outcome, of: request)
        case .imported(let outcome): state.report(outcome)
        case .lastImport(let last): state.askToUndo(last)
        case .calculated(let result): state.take(result)
        }
    state.settle()
    return effects + state.askForCalculations()
}

extension State {
    fileprivate mutating func resize(to size: Size) -> [Effect] {
        self.size = size
        return []
    }

    fileprivate mutating func report(_ reason: Phrase) -> [Effect] {
        message = Message(reason, .problem)
        return []
    }

    fileprivate mutating func press(_ key: KeyEvent) -> [Effect] {
        guard size.isEnough else { return quit(by: key) }
        switch key {
        case .click, .wheelUp, .wheelDown:
            pendingKeys = []
            return point(key)
        default:
            message = nil
            return dispatch(key)
        }
    }

    /// Leaves the program, which is all that can be done where nothing can be seen.
    private mutating func quit(by key: KeyEvent) -> [Effect] {
        guard case .command(let command) = keymap.match([key], in: [.screens, .everywhere]),
            ["screens.quit", "program.quit"].contains(command.id)
        else { return [] }
        return run(command)
    }

    /// Does what a key means here.
    mutating func dispatch(_ key: KeyEvent) -> [Effect] {
        let keys = pendingKeys + [key]
        pendingKeys = []
        switch keymap.match(keys, in: contexts) {
        case .command(let command): return run(command)
        case .beginning:
            pendingKeys = keys
            return []
        case .nothing where keys.count > 1: return dispatch(key)
        case .nothing: return type(key)
        }
    }

    /// Runs a command, or says why it does not work now.
    mutating func run(_ command: Command) -> [Effect] {
        if let reason = command.disabled(self) {
            // What is not there yet may still come.
            message = Message(asked.isEmpty ? reason : ProgramWords.working, .problem)
            return []
        }
        return command.perform(&self)
    }

    /// Gives a key that is no command to the text that is being typed.
    private mutating func type(_ key: KeyEvent) -> [Effect] {
        switch overlay {
        case .typing(var typing):
            let effect = typing.field.apply(key)
            typing.proposals = []
            overlay = .typing(typing)
            if effect == .edited { typed(typing) }
        case .form(var form):
            form.apply(key)
            overlay = .form(form)
        case .palette(var palette):
            if palette.field.apply(key) == .edited { palette.search(in: self) }
            overlay = .palette(palette)
        case .menu, .confirm, nil: explain(key)
        }
        return []
    }

    /// Says that a key does nothing here. In front of a menu or a question the key line says it; a paste is no key.
    private mutating func explain(_ key: KeyEvent) {
        if case .paste = key { return }
        guard overlay == nil else { return }
        let name = KeyWords.name(key.name, in: settings.language, asArrows: settings.glyphs == .unicode)
        message = Message(ProgramWords.nothing(onKey: name), .problem)
    }
}
