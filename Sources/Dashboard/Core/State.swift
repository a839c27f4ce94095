import FollowUp
import Survey
import TerminalUI

/// The whole program as a value: what is loaded, where the user is, and what is in front.
public struct State: Sendable {
    /// What is loaded. Never changes while the program runs.
    public let content: Content
    /// Language, signs, mouse.
    public var settings: Settings
    /// The window in cells.
    public internal(set) var size: Size
    /// The screens from the first to the one in front; never empty.
    public internal(set) var screens: [Screen]
    /// What lies over the screen in front.
    public internal(set) var overlay: Overlay?
    /// One line for the user.
    public internal(set) var message: Message?
    /// The units that are marked, by their positions in the register.
    public internal(set) var marks: Set<Int> = []
    /// The groups of units that are kept, by name.
    public internal(set) var groups: [UnitGroup]
    /// Who sits here, and on which day.
    public internal(set) var desk: Desk
    /// The follow-up of the wave, as it was read last.
    public internal(set) var book: FollowUpBook
    /// The other lists, as they were left.
    var shelf: [Tab: Screen] = [:]
    /// The keys of a sequence that is not finished.
    var pendingKeys: [KeyEvent] = []

    /// The state at the start: the list of a region, or the choice of one.
    ///
    /// - Parameters:
    ///   - region: the id of a class of the main division, "" for the whole country, or the entry of a group; nil lets
    ///     the user choose.
    ///   - groups: the groups of units that are kept, by name.
    ///   - desk: who sits here, and on which day.
    public init(
        content: Content, settings: Settings, size: Size, region: String?, groups: [UnitGroup] = [],
        desk: Desk
    ) {
        self.content = content
        self.settings = settings
        self.size = size
        self.groups = groups
        self.desk = desk
        book = .empty(of: content.waveID)
        let known = region.flatMap { content.mainDivision?.position(ofClass: $0) == nil ? nil : $0 }
        let group = groups.first { State.entry(ofGroup: $0.name) == region }
        screens = [.units(UnitsScreen(content: content, region: known))]
        if let group { units = UnitsScreen(content: content, group: ChosenGroup(group, in: content)) }
        settle()
        if known == nil, group == nil, region != "" {
            var menu = Menu.regions(self)
            menu.list.moveToTop()
            overlay = .menu(menu)
        }
    }

    /// The screen in front.
    var front: Screen {
        get { screens[screens.count - 1] }
        set { screens[screens.count - 1] = newValue }
    }

    /// The list of units that the screens in front came from.
    var units: UnitsScreen {
        get {
            for case .units(let screen) in screens.reversed() { return screen }
            return UnitsScreen(content: content, region: nil)
        }
        set {
            let place = screens.lastIndex { if case .units = $0 { true } else { false } }
            if let place { screens[place] = .units(newValue) }
        }
    }

    /// The contexts whose keys work, the nearest first.
    public var contexts: [Command.Context] {
        if let overlay { return [overlay.context, .everywhere] }
        let work: [Command.Context] = front.isAboutUnits ? [.work] : []
        let tabs: [Command.Context] = front.tab == nil ? [] : [.tabs]
        return [front.context] + work + [.screens] + tabs + [.everywhere]
    }

    /// Lets lists know how much of them can be seen; called whenever the window or a screen has changed.
    mutating func settle() {
        for index in screens.indices { screens[index].settle(content: content, book: book, size: size) }
        if case .menu(var menu) = overlay {
            menu.list.resize(height: MenuView.rows(in: size))
            overlay = .menu(menu)
        }
    }
}

/// A screen, with everything that coming back to it must find again.
public enum Screen: Sendable {
    /// The list of units.
    case units(UnitsScreen)
    /// One unit.
    case unit(UnitScreen)
    /// Who has not answered, and who was reminded.
    case response(ResponseScreen)
    /// The follow-up list.
    case followUp(FollowUpScreen)
    /// What was done with a unit.
    case history(HistoryScreen)
    /// Which keys work.
    case help(HelpScreen)

    var context: Command.Context {
        switch self {
        case .units: .units
        case .unit: .unit
        case .response: .response
        case .followUp: .followUp
        case .history: .history
        case .help: .help
        }
    }

    /// Whether units can be followed up from it.
    var isAboutUnits: Bool {
        switch self {
        case .units, .unit, .response, .followUp: true
        case .history, .help: false
        }
    }

    /// The list that it is; nil for what lies in front of a list.
    var tab: Tab? {
        switch self {
        case .units: .units
        case .response: .response
        case .followUp: .followUp
        case .unit, .history, .help: nil
        }
    }

    mutating func settle(content: Content, book: FollowUpBook, size: Size) {
        switch self {
        case .units(var screen):
            screen.settle(size: size)
            self = .units(screen)
        case .unit(var screen):
            screen.settle(content: content, book: book, size: size)
            self = .unit(screen)
        case .response(var screen):
            screen.settle(size: size)
            self = .response(screen)
        case .followUp(var screen):
            screen.settle(size: size)
            self = .followUp(screen)
        case .history(var screen):
            screen.settle(size: size)
            self = .history(screen)
        case .help(var screen):
            screen.settle(size: size)
            self = .help(screen)
        }
    }
}

/// Who sits at the program, and on which day.
public struct Desk: Sendable, Hashable {
    /// Today, where the adviser is.
    public internal(set) var today: Day
    /// The adviser's name; nil until somebody says it.
    public internal(set) var adviser: String?
    /// The name of the account, which is proposed.
    public let account: String

    /// Who sits here on a day.
    public init(today: Day, adviser: String? = nil, account: String = "") {
        self.today = today
        self.adviser = adviser
        self.account = account
    }
}

/// The lists that one steps between.
public enum Tab: Int, Sendable, Hashable, CaseIterable {
    /// All units.
    case units = 1
    /// Who has not answered.
    case response = 4
    /// The follow-up list.
    case followUp = 5
}
