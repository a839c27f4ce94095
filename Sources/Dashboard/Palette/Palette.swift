import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Everything that can be done or found from here, narrowed by what is typed.
struct Palette: Sendable {
    /// What choosing an entry does.
    enum Target: Sendable {
        case command(Command)
        case tab(Tab)
        /// A region, the country or a group, as the choice of regions names it.
        case place(String)
        case unit(Int)
        /// A question of the wave, by its position in the codebook.
        case question(Int)
        /// A figure of the report, by its place in the list of figures.
        case figure(Int)
    }

    /// One thing that can be chosen.
    struct Entry: Sendable {
        let target: Target
        /// What it is called.
        let label: String
        /// What it is, or which keys call it.
        let note: String
        /// Why it cannot be chosen now.
        var reason: Phrase?
    }

    var field = TextField()
    private(set) var entries: [Entry] = []
    var list = ScrollList()
    /// What can be found without the units, which are many, and under which names.
    private let fixed: [(entry: Entry, key: SearchKey)]
    /// The questions and figures, which are found by their whole label too and are listed only once something is typed.
    private let labelled: [(entry: Entry, key: SearchKey)]

    /// Rows that nobody would walk through are left out.
    private static let most = 100

    init(_ state: State, typed: TextField = TextField()) {
        field = typed
        fixed =
            (Palette.commands(state) + Palette.tabs(state) + Palette.places(state)).map {
                ($0, SearchKey([$0.label, $0.note]))
            }
        labelled = Palette.questions(state) + Palette.figures(state)
        search(in: state)
    }

    /// What is chosen.
    var selected: Entry? { list.selection.map { entries[$0] } }

    /// Lists what answers to what is typed, the best first; all that can be done where nothing is.
    mutating func search(in state: State) {
        let pattern = SearchPattern(field.text)
        entries = pattern.isEmpty ? fixed.map(\.entry) : found(pattern, state)
        list.resize(count: entries.count)
        list.moveToTop()
    }

    private func found(_ pattern: SearchPattern, _ state: State) -> [Entry] {
        let things = (fixed + labelled).compactMap { thing in
            pattern.score(of: thing.key).map { (thing.entry, $0) }
        }
        let search = UnitSearch(for: field.text, in: state.content)
        let units = search.found().lazy.map { ($0, search.score(of: $0) ?? 0) }
        let best = units.best(Palette.most).map { (Palette.entry(ofUnit: $0.0, state), $0.1) }
        return (things + best).best(Palette.most).map(\.0)
    }
}

extension Sequence {
    /// The elements with the highest scores, in order; equal ones stay in theirs.
    fileprivate func best<Value>(_ count: Int) -> [Element] where Element == (Value, Int) {
        reduce(into: []) { best, element in
            if best.count == count, let last = best.last, last.1 >= element.1 { return }
            let place = best.lastIndex { $0.1 >= element.1 }.map { $0 + 1 } ?? 0
            best.insert(element, at: place)
            if best.count > count { best.removeLast() }
        }
    }
}

extension Palette {
    private static func commands(_ state: State) -> [Entry] {
        let commands = state.keymap.commands(in: state.contexts)
        let usual = commands.filter { $0.group != .move } + commands.filter { $0.group == .move }
        return usual.filter { $0.id != "screens.palette" && $0.context != .tabs }.map { command in
            Entry(
                target: .command(command), label: command.title[state.settings.language].capitalizedFirst,
                note: state.keyNames(of: command).joined(separator: " "), reason: command.disabled(state))
        }
    }

    private static func tabs(_ state: State) -> [Entry] {
        Tab.allCases.map { tab in
            Entry(
                target: .tab(tab), label: tab.title(in: state)[state.settings.language],
                note: PaletteWords.screen[state.settings.language])
        }
    }

    private static func places(_ state: State) -> [Entry] {
        Menu.regions(state).entries.map { entry in
            Entry(
                target: .place(entry.id), label: entry.label,
                note: PaletteWords.place[state.settings.language])
        }
    }

    private static func questions(_ state: State) -> [(entry: Entry, key: SearchKey)] {
        let codebook = state.content.wave.codebook
        return codebook.items.indices.map { position in
            let name = QuestionWords.name(of: codebook.items[position], in: codebook)
            let entry = Entry(
                target: .question(position), label: name[state.settings.language],
                note: QuestionWords.question[state.settings.language])
            return (entry, SearchKey(state.searchTexts(ofQuestion: position)))
        }
    }

    /// The figures; none before they have been read.
    private static func figures(_ state: State) -> [(entry: Entry, key: SearchKey)] {
        let language = state.settings.language
        return (state.library?.figures ?? []).enumerated().map { place, figure in
            let name = "\(figure.name[language]): \(figure.title[language])"
            return (
                Entry(target: .figure(place), label: name, note: TabWords.figures[language]),
                SearchKey([name])
            )
        }
    }

    private static func entry(ofUnit unit: Int, _ state: State) -> Entry {
        let known = state.content.register.units[unit]
        let frame = state.content.register.frame(known.frame)?.one ?? Phrase(known.frame)
        return Entry(
            target: .unit(unit), label: state.content.name(of: unit),
            note: "\(frame[state.settings.language]) \(known.code)")
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
