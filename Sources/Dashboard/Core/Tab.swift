import Survey
import Wording

/// The lists that one steps between.
enum Tab: Int, Sendable, Hashable, CaseIterable {
    /// All units.
    case units = 1
    /// The questions of the wave.
    case questions = 2
    /// The areas of help.
    case areas = 3
    /// Who has not answered.
    case response = 4
    /// The follow-up list.
    case followUp = 5
    /// The figures of the report.
    case figures = 6

    /// The list as it is when it is opened first.
    func screen(in state: State) -> any Screen {
        switch self {
        case .units: state.place
        case .questions: QuestionsScreen()
        case .areas: AreasScreen()
        case .response: ResponseScreen()
        case .followUp: FollowUpScreen()
        case .figures: FiguresScreen()
        }
    }

    /// What has to be read before the list can be shown.
    func needs(of state: State) -> [Effect] {
        self == .figures && state.library == nil ? [.readFigures] : []
    }

    /// The list's name.
    func title(in state: State) -> Phrase {
        switch self {
        case .units: state.place.title(in: state)
        case .questions: TabWords.questions
        case .areas: TabWords.areas
        case .response: TabWords.response
        case .followUp: TabWords.followUp
        case .figures: TabWords.figures
        }
    }

    /// How commands name it.
    var name: String {
        switch self {
        case .units: "units"
        case .questions: "questions"
        case .areas: "areas"
        case .response: "response"
        case .followUp: "follow-up"
        case .figures: "figures"
        }
    }

    /// What going there is called.
    var commandTitle: Phrase {
        switch self {
        case .units: TabWords.goToUnits
        case .questions: QuestionWords.goTo
        case .areas: AreaScreenWords.goTo
        case .response: TabWords.goToResponse
        case .followUp: TabWords.goToFollowUp
        case .figures: FigureScreenWords.goTo
        }
    }
}

extension State {
    /// What has to be read or worked out for the screen in front, wherever the program was left.
    public var needs: [Effect] {
        (front.tab?.needs(of: self) ?? []) + [wantedCalculations].compactMap(\.self)
    }
}
