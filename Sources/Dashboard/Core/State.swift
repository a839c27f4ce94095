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
    /// The keys of a sequence that is not finished.
    var pendingKeys: [KeyEvent] = []

    /// The state at the start: the list of a region, or the choice of one.
    ///
    /// - Parameters:
    ///   - region: the id of a class of the main division, "" for the whole country, or the entry of a group; nil lets
    ///     the user choose.
    ///   - groups: the groups of units that are kept, by name.
    public init(
        content: Content, settings: Settings, size: Size, region: String?, groups: [UnitGroup] = []
    ) {
        self.content = content
        self.settings = settings
        self.size = size
        self.groups = groups
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
        return [front.context, .screens, .everywhere]
    }

    /// Lets lists know how much of them can be seen; called whenever the window or a screen has changed.
    mutating func settle() {
        for index in screens.indices { screens[index].settle(content: content, size: size) }
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
    /// Which keys work.
    case help(HelpScreen)

    var context: Command.Context {
        switch self {
        case .units: .units
        case .unit: .unit
        case .help: .help
        }
    }

    mutating func settle(content: Content, size: Size) {
        switch self {
        case .units(var screen):
            screen.settle(size: size)
            self = .units(screen)
        case .unit(var screen):
            screen.settle(content: content, size: size)
            self = .unit(screen)
        case .help(var screen):
            screen.settle(size: size)
            self = .help(screen)
        }
    }
}
