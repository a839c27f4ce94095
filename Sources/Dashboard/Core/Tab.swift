import Survey
import Wording

/// The lists that one steps between.
enum Tab: Int, Sendable, Hashable, CaseIterable {
    /// All units.
    case units = 1
    /// Who has not answered.
    case response = 4
    /// The follow-up list.
    case followUp = 5

    /// The list as it is when it is opened first.
    func screen(in state: State) -> any Screen {
        switch self {
        case .units: state.place
        case .response: ResponseScreen()
        case .followUp: FollowUpScreen()
        }
    }

    /// The list's name.
    func title(in state: State) -> Phrase {
        switch self {
        case .units: state.place.title(in: state)
        case .response: TabWords.response
        case .followUp: TabWords.followUp
        }
    }

    /// How commands name it.
    var name: String {
        switch self {
        case .units: "units"
        case .response: "response"
        case .followUp: "follow-up"
        }
    }

    /// What going there is called.
    var commandTitle: Phrase {
        switch self {
        case .units: TabWords.goToUnits
        case .response: TabWords.goToResponse
        case .followUp: TabWords.goToFollowUp
        }
    }
}
