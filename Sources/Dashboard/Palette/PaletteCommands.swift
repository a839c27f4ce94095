import Survey
import TerminalUI
import Wording

extension Command {
    /// What works where everything is searched; all other keys go into the text.
    static let palette: [Command] = [
        Command(
            "palette.run", .palette, keys: ["Enter"], PaletteWords.run, hint: PaletteWords.runHint, rank: 1,
            group: .choose
        ) { state in state.runPalette() },
        Command(
            "palette.close", .palette, keys: ["Esc"], ProgramWords.closeMenu, hint: ProgramWords.cancelHint,
            rank: 2, group: .choose
        ) { state in
            state.overlay = nil
            return []
        },
        walk("palette.down", keys: ["Down", "Tab", "Ctrl-N"], .down) { $0.move(by: 1) },
        walk("palette.up", keys: ["Up", "Shift-Tab", "Ctrl-P"], .up) { $0.move(by: -1) },
        walk("palette.page-down", keys: ["PgDn"], .pageDown) { $0.page(by: 1) },
        walk("palette.page-up", keys: ["PgUp"], .pageUp) { $0.page(by: -1) },
    ]

    private static func walk(
        _ id: String, keys: [String], _ words: MoveWords,
        _ step: @escaping @Sendable (inout ScrollList) -> Void
    ) -> Command {
        Command(id, .palette, keys: keys, words.phrase, group: .move) { state in
            state.move(step)
            return []
        }
    }
}

extension State {
    /// Does or opens what is chosen; what cannot be done now says why and leaves the palette open.
    mutating func runPalette() -> [Effect] {
        guard case .palette(let palette) = overlay, let entry = palette.selected else { return [] }
        if let reason = entry.reason {
            message = Message(reason, .problem)
            return []
        }
        overlay = nil
        switch entry.target {
        case .command(let command): return run(command)
        case .tab(let tab):
            show(tab)
            return tab.needs(of: self)
        case .place(let id): return choose(regionEntry: id)
        case .question(let position): open(question: position)
        case .figure(let place): open(figureAt: place)
        case .unit(let unit): open(UnitScreen(unit, of: neighbours(of: unit)))
        }
        return []
    }

    /// The list that a unit is opened from: the one in front where it stands in it, or the units of its frame.
    func neighbours(of unit: Int) -> [Int] {
        if listedUnits.contains(unit), front.unit == nil { return listedUnits }
        return content.domain(region: nil, frame: content.register.units[unit].frame).units
    }

    /// The names of the keys of a command, as help and the key line write them.
    func keyNames(of command: Command) -> [String] {
        keyNames(of: command, asArrows: settings.glyphs == .unicode)
    }

    /// The same, with arrow keys as arrows or as words.
    func keyNames(of command: Command, asArrows: Bool) -> [String] {
        command.keys.map {
            KeyWords.name(Command.name(ofKeys: $0), in: settings.language, asArrows: asArrows)
        }
    }
}
