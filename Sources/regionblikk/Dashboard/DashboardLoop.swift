import Dashboard
import NcursesTerminal

/// Joins terminal and dashboard: what happens becomes an action, the state answers, its effects are performed, and the
/// screen is drawn.
struct DashboardLoop {
    /// Why the loop ended.
    enum Ending {
        /// The user quit.
        case quit
        /// Somebody else asked.
        case termination(Termination)
    }

    let terminal: Terminal
    private(set) var state: State
    let performer: EffectPerformer
    private var hasQuit = false
    private var hasReadTexts = false

    init(terminal: Terminal, state: State, performer: EffectPerformer) {
        self.terminal = terminal
        self.state = state
        self.performer = performer
    }

    /// Lets the state answer to an action and starts what it asks for.
    mutating func take(_ action: Action) {
        for effect in update(&state, action) {
            switch effect {
            case .quit: hasQuit = true
            case .copy(let text):
                terminal.copy(text)
                performer.perform(effect, in: state)
            default: performer.perform(effect, in: state)
            }
        }
    }

    /// Asks for what is not needed for the first screen.
    func start() {
        for effect in [.readBook] + state.needs { performer.perform(effect, in: state) }
        performer.prepare(state.content)
    }

    private func draw() {
        terminal.use(state.settings.theme)
        terminal.draw(view(state))
    }

    /// Reads free texts when the first unit is opened, so that the key to them does not wait.
    private mutating func readAhead() {
        guard state.isOnUnit, !hasReadTexts else { return }
        hasReadTexts = true
        performer.readTexts(state.content)
    }

    /// Runs until somebody ends it.
    mutating func run() -> Ending {
        draw()
        start()
        while !hasQuit {
            for event in terminal.nextEvents() {
                switch event {
                case .key(let key): take(.key(key))
                case .wakeUp: performer.results().forEach { take($0) }
                case .resumed: break
                case .terminate(let termination): return .termination(termination)
                }
                if hasQuit { break }
            }
            if !hasQuit { draw() }
            readAhead()
        }
        return .quit
    }
}
