import Dashboard
import FollowUp
import Glibc
import NcursesTerminal
import Survey
import TerminalUI
import Wording
import Workspace

/// The dashboard from its start to its end.
struct DashboardRun {
    let command: DashboardCommand

    var language: Language { command.shared.lang }

    func run() throws(Failure) {
        if command.plain { return try runPlain() }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw Failure(.wrongUsage, CommandWords.needsTerminal[language])
        }
        let theme = try givenTheme()
        // Before anything starts a thread.
        Terminal.blockSignals()
        let session = try Session(command.shared)
        let region = try startRegion(session)
        let terminal = try openTerminal(session.workspace.places)
        let wishes = wishes(session.workspace, glyphs: terminal.glyphs, theme: theme)
        let state = state(session, region: region, wishes: wishes, size: terminal.size)
        let performer = EffectPerformer(session: session, waker: terminal.waker)
        var loop = DashboardLoop(terminal: terminal, state: state, performer: performer)
        if let notice = session.notice ?? wishes.problem { loop.take(.failed(notice)) }
        var ending = loop.run()
        while case .reopening(let words) = ending {
            loop = try reopened(loop, saying: words)
            ending = loop.run()
        }
        if case .termination = ending { loop.performer.perform(.stopJob, in: loop.state) }
        remember(loop.state, since: state, in: loop.performer.session)
        loop.performer.finish()
        terminal.close()
        loop.performer.results().compactMap(lastWord).forEach { StandardStreams.tell($0[language]) }
        if case .termination(let termination) = ending { exit(termination.status) }
    }

    /// The dashboard over what is kept now, where the user was.
    private func reopened(_ loop: DashboardLoop, saying words: Phrase) throws(Failure) -> DashboardLoop {
        loop.performer.finish()
        let session = try Session(command.shared)
        return DashboardLoop(
            terminal: loop.terminal, state: reopened(loop.state, session, saying: words),
            performer: EffectPerformer(session: session, waker: loop.terminal.waker), events: loop.events)
    }

    /// The same in lines, without a terminal.
    private func runPlain() throws(Failure) {
        let session = try Session(command.shared)
        let region = try startRegion(session)
        let wishes = wishes(session.workspace, glyphs: .unicode, theme: nil)
        let state = state(session, region: region, wishes: wishes, size: Size(width: 80, height: 24))
        let performer = EffectPerformer(session: session, waker: nil)
        var loop = PlainLoop(state: state, performer: performer)
        if let notice = session.notice ?? wishes.problem { loop.take(.failed(notice)) }
        while let words = try loop.run() {
            loop.performer.finish()
            let session = try Session(command.shared)
            loop = PlainLoop(
                state: reopened(loop.state, session, saying: words),
                performer: EffectPerformer(session: session, waker: nil))
        }
        remember(loop.state, since: state, in: loop.performer.session)
        loop.performer.finish()
    }

    /// Everything at the start: what is loaded, what is wanted, and where the user was.
    private func state(_ session: Session, region: String?, wishes: Wishes, size: Size) -> State {
        let workspace = session.workspace
        var state = State(
            content: workspace.content, settings: wishes.settings, size: size, region: region,
            groups: (try? workspace.groups()) ?? [],
            desk: Desk(
                today: Moment.now.day, adviser: workspace.remembered(.adviser), account: Account.name ?? ""),
            keymap: wishes.keymap, importDesk: workspace.importDesk)
        let left = workspace.remembered(.bookmark)
        if command.region == nil, command.group == nil, let left { state.goTo(bookmark: left) }
        return state
    }

    /// What is kept now, where the user was in what was kept before.
    private func reopened(_ state: State, _ session: Session, saying words: Phrase) -> State {
        let workspace = session.workspace
        return State(
            workspace.content, groups: (try? workspace.groups()) ?? [], importDesk: workspace.importDesk,
            after: state, saying: words)
    }

    /// Remembers where the user is, where that is another place than at the start.
    private func remember(_ end: State, since start: State, in session: Session) {
        if end.bookmark != start.bookmark { try? session.workspace.remember(end.bookmark, as: .bookmark) }
    }

    /// The region or group that was asked for, or the one that was looked at last.
    private func startRegion(_ session: Session) throws(Failure) -> String? {
        if let group = command.group { return State.entry(ofGroup: try session.group(group).name) }
        return try session.region(command.region)?.id ?? session.workspace.remembered(.region)
    }

    /// What became of something that was asked for just before the end, when there is no screen left to say it on.
    private func lastWord(of action: Action) -> Phrase? {
        switch action {
        case .exported(let request, .written(let path, let rows)): request.written(path: path, rows: rows)
        case .exported(let request, .exists): FileProblem(.fileExists, file: request.path).phrase
        case .exported(_, .failed(let reason)), .failed(let reason): reason
        case .kept(let group): GroupWords.kept(group)
        case .followedUp(let result): EditWords.result(result) { $0 }
        case .wroteLetter(_, .written(let path, _)): DraftWords.written(path: path)
        case .wroteLetter(let letter, .exists): FileProblem(.fileExists, file: letter.path).phrase
        case .wroteLetter(_, .failed(let reason)): reason
        case .imported(.done(let words)), .imported(.failed(let words)): words
        case .exported(_, .stopped), .wroteLetter(_, .stopped), .key, .book, .history, .drafted,
            .completions, .figures, .progress, .previewed, .lastImport, .calculated:
            nil
        }
    }

    private func openTerminal(_ places: Places) throws(Failure) -> Terminal {
        var options = Terminal.Options()
        options.errorLog = places.preparedLog()
        options.farewell = CommandWords.crashed(log: options.errorLog)[language]
        do {
            return try Terminal(options)
        } catch .cannotPlaceCursor(let name), .unknownTerminal(let name) {
            throw Failure(.wrongUsage, CommandWords.cannotShow(terminal: name)[language])
        } catch {
            throw Failure(.wrongUsage, CommandWords.needsTerminal[language])
        }
    }
}

extension Termination {
    /// What a shell calls the end by a signal.
    fileprivate var status: Int32 {
        switch self {
        case .interrupt: 128 + SIGINT
        case .termination: 128 + SIGTERM
        case .hangUp: 128 + SIGHUP
        }
    }
}
