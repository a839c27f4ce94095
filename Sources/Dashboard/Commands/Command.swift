import Survey
import TerminalUI

/// Something a user can do: its keys, its words, when it works and what it does, all in one place.
///
/// The dispatcher, the key line, help and the generated documents read the same table.
public struct Command: Sendable {
    /// Where keys mean something. The contexts of a state stand in order; the first that knows a key wins.
    public enum Context: String, Sendable, Hashable, CaseIterable {
        /// The list of units.
        case units
        /// One unit.
        case unit
        /// The questions.
        case questions
        /// One question.
        case question
        /// The areas of help.
        case areas
        /// Who has not answered.
        case response
        /// The follow-up list.
        case followUp = "follow-up"
        /// The figures of the report.
        case figures
        /// One figure.
        case figure
        /// The map.
        case map
        /// What was done with a unit.
        case history
        /// A letter to a unit.
        case draft
        /// What a file of answers would bring.
        case importing
        /// The help screen.
        case help
        /// A menu over the screen.
        case menu
        /// Everything that can be done or found, over the screen.
        case palette
        /// A text that is being typed.
        case typing
        /// A question that wants yes or no.
        case confirm
        /// Lines to fill in.
        case form
        /// A line of a form where one of some words is chosen.
        case choice
        /// Wherever units can be followed up.
        case work
        /// In every list.
        case tabs
        /// Everywhere but where text is typed.
        case screens
        /// Everywhere.
        case everywhere
    }

    /// What a command is about; help groups by it.
    public enum Group: String, Sendable, Hashable, CaseIterable {
        case move
        case find
        case choose
        case work
        case program
    }

    /// The name in documents and settings: `units.sort`. Unique.
    public let id: String
    /// Where it works.
    public let context: Context
    /// The key sequences that call it, most usual first; a sequence is one key or two, such as `g g`.
    public internal(set) var keys: [[KeyEvent]]
    /// What it does, in words.
    public let title: Phrase
    /// The words of the key line; nil keeps it off that line.
    public let hint: Phrase?
    /// The order on the key line: low numbers stay longest where the window is narrow.
    public let rank: Int
    /// What it is about.
    public let group: Group
    /// Why it does not work in this state; nil when it does.
    public let disabled: @Sendable (State) -> Phrase?
    /// Does it.
    public let perform: @Sendable (inout State) -> [Effect]

    init(
        _ id: String, _ context: Context, keys: [String], _ title: Phrase, hint: Phrase? = nil,
        rank: Int = 50,
        group: Group, disabled: @escaping @Sendable (State) -> Phrase? = { _ in nil },
        perform: @escaping @Sendable (inout State) -> [Effect]
    ) {
        self.id = id
        self.context = context
        self.keys = keys.map { $0.split(separator: " ").compactMap { KeyEvent(name: String($0)) } }
        self.title = title
        self.hint = hint
        self.rank = rank
        self.group = group
        self.disabled = disabled
        self.perform = perform
    }

    /// The name of its most usual key, as help and the key line write it.
    public var keyName: String {
        keys.first.map(Command.name(ofKeys:)) ?? ""
    }

    /// The name of a key sequence: `g g`.
    public static func name(ofKeys keys: [KeyEvent]) -> String {
        keys.map(\.name).joined(separator: " ")
    }
}

extension Command.Context {
    /// Whether units can be followed up from there.
    var isAboutUnits: Bool { [.units, .unit, .map, .response, .followUp].contains(self) }

    /// Whether it is one of the lists that one steps between.
    var isList: Bool {
        [.units, .questions, .areas, .response, .followUp, .figures].contains(self)
    }
}
