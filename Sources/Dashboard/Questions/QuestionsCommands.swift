import Survey
import TerminalUI
import Wording

extension Command {
    /// What works in the list of questions.
    static let questions: [Command] = [
        Command(
            "questions.open", .questions, keys: ["Enter", "Right", "l"], QuestionWords.open,
            hint: UnitsWords.openHint, rank: 1, group: .move,
            disabled: { ($0.front as? QuestionsScreen)?.selected == nil ? QuestionWords.nothingFound : nil }
        ) { state in
            state.openQuestion()
            return []
        },
        Command(
            "questions.search", .questions, keys: ["/"], UnitsWords.search, hint: UnitsWords.searchHint,
            rank: 2, group: .find
        ) { state in
            state.beginSearch()
            return []
        },
        Command(
            "questions.change", .questions, keys: ["d"], QuestionWords.goToChange,
            hint: QuestionWords.changeHint, rank: 3, group: .move,
            disabled: { ($0.front as? QuestionsScreen)?.selected == nil ? QuestionWords.nothingFound : nil }
        ) { state in
            state.openQuestion()
            state.change(QuestionScreen.self) { screen, _ in screen.show(.change) }
            return []
        },
        Command(
            "questions.back", .questions, keys: ["Esc", "Backspace"], TabWords.goToUnits,
            hint: ProgramWords.backHint, rank: 7, group: .move
        ) { state in
            state.goBack()
            return []
        },
    ]
}

extension State {
    /// Opens the selected question; one steps between those that are listed.
    fileprivate mutating func openQuestion() {
        guard let screen = front as? QuestionsScreen, let row = screen.list.selection else { return }
        let items = screen.rows.map { content.wave.codebook.items[$0.position].id }
        open(QuestionScreen(items, at: row, year: content.wave.year))
        refreshLists()
    }
}
