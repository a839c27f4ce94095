import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The questions of the wave, each with the figure that says most of it.
struct QuestionsScreen: Screen {
    /// What the list says of one question.
    struct Row: Sendable, Hashable {
        /// The question's position in the codebook.
        let position: Int
        let answers: DomainProfile.Answers
    }

    /// Where the user stands: on a question.
    var list = ScrollList()
    private(set) var search: String
    /// The questions that were listed last.
    private var listed: [Row] = []
    /// The selected question's distribution, in a window that has room for it; nil before it has been worked out.
    private(set) var preview: QuestionContent?
    /// All questions and whom they tell of; nil before that has been worked out.
    private(set) var all: (place: Domain, rows: [Row])?
    /// The id of the question that is selected once there are any.
    private var wanted: String?

    init(search: String = "", selecting item: String? = nil) {
        self.search = search
        wanted = item
    }

    /// The questions that the search leaves, in the questionnaire's order; none before they have been worked out.
    var rows: [Row] { all == nil ? [] : listed }

    var context: Command.Context { .questions }
    var tab: Tab? { .questions }
    var foundCount: Int { rows.count }

    func title(in state: State) -> Phrase { TabWords.questions }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        QuestionsView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    func calculations(in state: State) -> [any Calculation] {
        let list = QuestionsCalculation(place: state.place.domain(in: state.content))
        return [list] + [selectedCalculation(in: state)].compactMap(\.self)
    }

    /// The distribution of the selected question, where there is room for it.
    private func selectedCalculation(in state: State) -> QuestionCalculation? {
        guard UnitsLayout(size: state.size).detail != nil, let selected, let all else { return nil }
        let wave = state.content.wave
        return QuestionCalculation(
            item: wave.codebook.items[selected.position].id, year: wave.year, place: all.place,
            section: .distribution)
    }

    /// Lists what the search leaves.
    mutating func refresh(in state: State) {
        let place = state.place.domain(in: state.content)
        if all?.place != place {
            all = state.result(of: QuestionsCalculation(place: place)).map { (place, $0) }
        }
        guard let all else { return }
        let items = state.content.wave.codebook.items
        let words = SearchKey.words(of: search)
        let selected = wanted ?? list.selection.map { items[listed[$0].position].id }
        listed =
            words.isEmpty
            ? all.rows : all.rows.filter { key(of: $0.position, state).matches(words) }
        list.resize(count: rows.count)
        if let row = rows.firstIndex(where: { items[$0.position].id == selected }) { list.select(row) }
        wanted = nil
    }

    mutating func settle(in state: State) {
        if all?.place != state.place.domain(in: state.content) { refresh(in: state) }
        list.resize(height: max(1, UnitsLayout(size: state.size).list.height - 3))
        preview = selectedCalculation(in: state).flatMap(state.result)?.content.inSmall
    }

    private func key(of position: Int, _ state: State) -> SearchKey {
        SearchKey(state.searchTexts(ofQuestion: position))
    }

    /// The question of the selected row.
    var selected: Row? {
        list.selection.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
    }

    mutating func search(for text: String, in state: State) { search = text }

    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome {
        let layout = UnitsLayout(size: state.size)
        guard layout.list.contains(x: x, y: y),
            let row = QuestionLines(screen: self, state: state).row(
                atOffset: y - layout.list.y, height: layout.list.height)
        else { return .done }
        if row == list.cursor { return .open }
        list.select(row)
        return .done
    }

    func bookmark(in state: State) -> [String]? {
        let id = selected.map { state.content.wave.codebook.items[$0.position].id } ?? ""
        return ["questions", search, id]
    }

    init?(bookmark words: [String]) {
        guard words.count == 3 else { return nil }
        self.init(search: words[1], selecting: words[2])
    }
}

extension QuestionScreen {
    func bookmark(in state: State) -> [String]? {
        ["question", item, String(year), String(section.rawValue), divisionID(in: state) ?? ""]
    }

    init?(bookmark words: [String], in state: State) {
        let codebook = state.content.wave.codebook
        guard words.count == 5, let position = codebook.position(ofItem: words[1]),
            let year = Int(words[2]), let wave = state.content.wave(of: year)
        else { return nil }
        self.init(codebook.items.map(\.id), at: position, year: year)
        if let section = Int(words[3]).flatMap(Section.init) { show(section) }
        if let place = wave.register.divisions.firstIndex(where: { $0.id == words[4] }) {
            show(divisionAt: place)
        }
    }

    private func divisionID(in state: State) -> String? {
        let divisions = state.content.wave(of: year)?.register.divisions ?? []
        return divisions.indices.contains(division) ? divisions[division].id : nil
    }
}

extension State {
    /// What a question is found by: its names, its label, its battery and its section.
    func searchTexts(ofQuestion position: Int) -> [String] {
        let codebook = content.wave.codebook
        let (item, language) = (codebook.items[position], settings.language)
        let section = codebook.sections.first { $0.id == item.section }?.label[language]
        return [
            QuestionWords.name(of: item, in: codebook)[language], item.label[language], item.short[language],
            ItemWords.kind(item.kind)[language], section ?? "",
        ]
    }
}
