import Survey
import TerminalUI
import Wording

/// Draws the state. Pure: the same state gives the same grid.
public func view(_ state: State) -> Grid {
    var grid = Grid(state.size, glyphs: state.settings.glyphs)
    grid.wantsMouse = state.settings.usesMouse
    grid.title = state.windowTitle
    guard state.size.isEnough else {
        TooSmallView.draw(state, on: &grid)
        return grid
    }
    let frame = ScreenFrame(size: state.size)
    TitleLine.draw(state, in: frame.title, on: &grid)
    if state.front.tab == nil {
        Breadcrumb.draw(state, in: frame.breadcrumb, on: &grid)
    } else {
        TabLine.draw(state, in: frame.breadcrumb, on: &grid)
    }
    state.front.draw(state, in: frame, on: &grid)
    let job = state.jobRow(in: frame)
    drawMessage(state, in: job?.above ?? frame.message(beside: state.overlay), on: &grid)
    if let job { JobView.draw(state, in: job, on: &grid) }
    drawKeys(state, in: frame.keys, on: &grid)
    drawOverlay(state, in: frame.message, on: &grid)
    return grid
}

/// Where the parts that all screens share stand.
struct ScreenFrame {
    let title: Rect
    let breadcrumb: Rect
    /// What is between the lines that all screens share.
    let body: Rect
    /// One row for a message, a prompt, or what the screen says of itself.
    let message: Rect
    let keys: Rect

    init(size: Size) {
        let all = Rect(size)
        title = all.row(0)
        breadcrumb = all.row(1)
        body = all.droppingTop(2).droppingBottom(2)
        message = all.row(size.height - 2)
        keys = all.row(size.height - 1)
    }
}

extension ScreenFrame {
    /// The row of a message: above what is typed, where something is.
    func message(beside overlay: Overlay?) -> Rect {
        guard case .typing? = overlay else { return message }
        return Rect(x: message.x, y: message.y - 1, width: message.width, height: 1)
    }
}

extension Size {
    /// The smallest window that has room for every screen.
    static let least = Size(width: 80, height: 24)

    var isEnough: Bool { width >= Size.least.width && height >= Size.least.height }
}

/// The message stands above the keys, and takes as many rows upwards as it needs.
private func drawMessage(_ state: State, in row: Rect, on grid: inout Grid) {
    guard let message = state.message else { return }
    let role: Role = message.tone == .problem ? .warning : .good
    let sign = message.tone == .problem ? grid.glyphs[.warning] : grid.glyphs[.mark]
    let lines = TextWidth.wrap("\(sign) \(message.text[state.settings.language])", width: row.width - 2)
    let height = min(lines.count, 4)
    let area = Rect(x: row.x, y: row.maxY - height, width: row.width, height: height)
    grid.fill(area)
    grid.put(lines: lines.map { [Span($0, role)] }, in: area.inset(columns: 1))
}

private func drawKeys(_ state: State, in row: Rect, on grid: inout Grid) {
    grid.put(KeyLine.spans(state.hints, width: row.width - 2), x: row.x + 1, y: row.y)
}

extension State {
    /// The most usual key of a command, as the user knows it.
    func keyName(ofCommand id: String) -> String {
        KeyWords.name(
            keymap.commands.first { $0.id == id }?.keyName ?? "", in: settings.language,
            asArrows: settings.glyphs == .unicode)
    }

    /// What the key line names, the most important first: only what can be done where the user stands; help tells the
    /// rest.
    public var hints: [KeyHint] { hints(asArrows: settings.glyphs == .unicode) }

    /// The same.
    ///
    /// - Parameter asArrows: whether arrow keys are written as arrows; where the line is read aloud, they are words.
    public func hints(asArrows: Bool) -> [KeyHint] {
        keymap.commands(in: contexts)
            .filter { $0.disabled(self) == nil }
            .compactMap { command in command.hint.map { (command, $0) } }
            .sorted { $0.0.rank < $1.0.rank }
            .map { command, hint in
                KeyHint(
                    key: KeyWords.name(command.keyName, in: settings.language, asArrows: asArrows),
                    label: hint[settings.language], priority: -command.rank)
            }
    }
}

private func drawOverlay(_ state: State, in row: Rect, on grid: inout Grid) {
    switch state.overlay {
    case .menu(let menu): MenuView.draw(menu, of: state, on: &grid)
    case .typing(let typing): PromptView.draw(typing, of: state, in: row, on: &grid)
    case .confirm(let confirm): PromptView.draw(confirm, of: state, in: row, on: &grid)
    case .form(let form): FormView.draw(form, of: state, on: &grid)
    case .palette(let palette): PaletteView.draw(palette, of: state, on: &grid)
    case nil: break
    }
}
