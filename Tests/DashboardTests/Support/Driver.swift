import Dashboard
import FollowUp
import Store
import Survey
import SurveyAnalytics
import Synchronization
import TerminalUI
import Testing
import Wording

/// Presses keys on a state and keeps the effects.
struct Driver {
    var state: State
    private(set) var effects: [Effect] = []
    /// Whether what is to be worked out beside the loop is.
    var calculates = true
    /// Where follow-up is kept.
    let store = MemoryStore()
    private let ids = Identifiers()
    /// What flags are recorded from.
    private let summary: WaveSummary

    init(
        _ content: Content = Content(wave: SampleSurvey.wave, isSynthetic: true, exportFolder: "/tmp"),
        settings: Settings = Settings(), width: Int = 80, height: Int = 24, region: String? = "nord",
        adviser: String? = "Kari", importDesk: ImportDesk = ImportDesk()
    ) {
        summary = WaveSummary(of: content.wave, earlier: content.earlier)
        state = State(
            content: content, settings: settings, size: Size(width: width, height: height), region: region,
            desk: Desk(today: Driver.now.day, adviser: adviser, account: "Kari Nordmann"),
            importDesk: importDesk)
    }

    /// The moment at which everything happens: 3.1.2018, 09:30.
    static let now = Moment(seconds: 1_514_971_800, day: Day(ordinal: 17_534), minute: 570)

    /// Presses keys by their names, such as `Down` or `g`.
    mutating func press(_ names: String...) throws {
        for name in names {
            let key = try #require(KeyEvent(name: name), "no key is called \(name)")
            send(.key(key))
        }
    }

    /// Types text one character after the other.
    mutating func type(_ text: String) {
        for character in text { send(.key(.character(character))) }
    }

    mutating func send(_ action: Action) {
        let asked = update(&state, action)
        effects += asked
        for effect in asked { perform(effect) }
    }

    /// Does what the dashboard asks for with the follow-up, as the program does.
    private mutating func perform(_ effect: Effect) {
        switch effect {
        case .followUp(let request, let who):
            if let result = result(of: request, by: who) { send(.followedUp(result)) }
        case .history(let unit):
            let lines = store.history(ofSurvey: wave.survey).lines(
                ofUnit: state.content.wave.register.units[unit].code, book: state.book
            ) { Moment(seconds: $0, day: Driver.now.day, minute: 570) }
            send(.history(unit: unit, lines))
        case .calculate(let wanted):
            guard calculates else { return }
            for calculation in wanted { send(.calculated(calculation.result(in: state.content))) }
        case .quit, .remember, .export, .keep, .readBook, .readFigures, .draft, .writeLetter, .copy,
            .complete, .stopJob, .preview, .importAnswers, .undoImport, .findLastImport, .reopen:
            break
        }
    }

    /// What becomes of a request.
    func result(of request: FollowUpRequest, by who: String) -> FollowUpResult? {
        let (ids, content, summary) = (ids, state.content, summary)
        let desk = FollowUpDesk(store: store, wave: wave, who: who, moment: Driver.now)
        return try? desk.perform(
            request,
            flags: { code in
                let flags = content.wave.register.position(ofUnit: code).map { summary.flags[$0] } ?? []
                return flags.map { RecordedFlag($0, sentence: FlagWords.sentence($0, in: content.wave)) }
            }, newID: { ids.next() })
    }

    private var wave: WaveID {
        WaveID(survey: state.content.wave.codebook.survey, year: state.content.wave.year)
    }

    var grid: Grid { view(state) }
    /// The rows of the screen, with plain blanks for the narrow and the unbreakable ones.
    var lines: [String] {
        grid.textLines.map { line in
            String(line.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
        }
    }
    var text: String { lines.joined(separator: "\n") }
}

/// Ids that are the same in every run.
private final class Identifiers: Sendable {
    private let count = Mutex(0)

    func next() -> String {
        count.withLock { count in
            count += 1
            return "id-\(count)"
        }
    }
}
