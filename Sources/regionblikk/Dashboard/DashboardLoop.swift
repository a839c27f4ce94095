import Dashboard
import Dispatch
import NcursesTerminal
import Survey

/// Joins terminal and dashboard: what happens becomes an action, the state answers, its effects are performed, and the
/// screen is drawn.
struct DashboardLoop {
    /// Why the loop ended.
    enum Ending {
        /// The user quit.
        case quit
        /// Somebody else asked.
        case termination(Termination)
        /// What is kept has changed, and is to be shown with these words.
        case reopening(Phrase)
    }

    let terminal: Terminal
    private(set) var state: State
    let performer: EffectPerformer
    /// What has happened and was not answered to.
    private(set) var events: [TerminalEvent]
    private var ending: Ending?
    private var hasReadTexts = false
    /// Whether something has been asked to be worked out for the next picture.
    private var isCalculating = false

    /// - Parameter events: what has happened already.
    init(terminal: Terminal, state: State, performer: EffectPerformer, events: [TerminalEvent] = []) {
        self.terminal = terminal
        self.events = events
        self.state = state
        self.performer = performer
    }

    /// Lets the state answer to an action and starts what it asks for.
    mutating func take(_ action: Action) {
        for effect in update(&state, action) {
            switch effect {
            case .quit: ending = .quit
            case .reopen(let words): ending = .reopening(words)
            case .calculate(let wanted):
                isCalculating = !wanted.isEmpty
                performer.perform(effect, in: state)
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
        while true {
            take(events.isEmpty ? terminal.nextEvents() : events)
            takeCalculations(until: .now() + .milliseconds(6))
            if let ending { return ending }
            draw()
            performer.free(Leftovers(state.takeLeftovers()))
            readAhead()
        }
    }

    /// Takes what is worked out before a time, so that what comes soon is there at once.
    private mutating func takeCalculations(until time: DispatchTime) {
        guard isCalculating, ending == nil else { return }
        isCalculating = false
        performer.waitForCalculations(until: time)
        performer.results().forEach { take($0) }
    }

    /// Takes events until one of them ends the loop; the others are left for whoever comes after. Keys that were typed ahead wait
    /// for what they act on, but all together not so long that anybody would think that the program hangs.
    private mutating func take(_ events: [TerminalEvent]) {
        let patience = DispatchTime.now() + .milliseconds(250)
        for (place, event) in events.enumerated() {
            self.events = Array(events[(place + 1)...])
            if place > 0 { takeCalculations(until: patience) }
            switch event {
            case .key(let key): take(.key(key))
            case .wakeUp: performer.results().forEach { take($0) }
            case .resumed: break
            case .terminate(let termination): ending = .termination(termination)
            }
            if ending != nil { return }
        }
    }
}
