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
    var screens: [any Screen]
    /// What lies over the screen in front.
    var overlay: Overlay?
    /// One line for the user.
    public internal(set) var message: Message?
    /// The units that are marked, by their positions in the register.
    public internal(set) var marks: Set<Int> = []
    /// Those of them that the list in front shows.
    private var marked = MarkedUnits()
    /// The groups of units that are kept, by name.
    public internal(set) var groups: [UnitGroup]
    /// Who sits here, and on which day.
    public internal(set) var desk: Desk
    /// The follow-up of the wave, as it was read last.
    public internal(set) var book: FollowUpBook
    /// Which keys call which commands.
    public let keymap: Keymap
    /// What can be imported here.
    public let importDesk: ImportDesk
    /// What was asked to be read last, so that nobody types it twice.
    var askedImport: ImportRequest?
    /// The long work that is going on, where there is any.
    public internal(set) var job: Job?
    /// The screens that were left, for going back to them and forward again.
    var trail = Trail()
    /// The figures of the report; nil until somebody has looked at them.
    public internal(set) var library: FigureLibrary?
    /// The other lists, as they were left.
    var shelf: [Tab: any Screen] = [:]
    /// The keys of a sequence that is not finished.
    var pendingKeys: [KeyEvent] = []
    /// What has been worked out for the screens.
    var results = CalculatedResults()
    /// What is being worked out beside the loop.
    var asked: [AnyCalculation] = []
    /// What nobody can come back to, until somebody takes it.
    private var leftovers: [any Sendable] = []

    /// The state at the start: the list of a region, or the choice of one.
    ///
    /// - Parameters:
    ///   - region: the id of a class of the main division, "" for the whole country, or the entry of a group; nil lets
    ///     the user choose.
    ///   - groups: the groups of units that are kept, by name.
    ///   - desk: who sits here, and on which day.
    ///   - keymap: which keys call which commands.
    ///   - importDesk: what can be imported here.
    public init(
        content: Content, settings: Settings, size: Size, region: String?, groups: [UnitGroup] = [],
        desk: Desk, keymap: Keymap = .standard, importDesk: ImportDesk = ImportDesk()
    ) {
        self.content = content
        self.keymap = keymap
        self.importDesk = importDesk
        self.settings = settings
        self.size = size
        self.groups = groups
        self.desk = desk
        book = .empty(of: content.waveID)
        let known = region.flatMap { content.mainDivision?.position(ofClass: $0) == nil ? nil : $0 }
        let group = groups.first { State.entry(ofGroup: $0.name) == region }
        screens = [UnitsScreen(content: content, region: known)]
        if let group { screens = [UnitsScreen(content: content, group: ChosenGroup(group, in: content))] }
        settle()
        if known == nil, group == nil, region != "" {
            var menu = Menu.regions(self)
            menu.list.moveToTop()
            overlay = .menu(menu)
        }
    }

    /// The state after what is loaded has changed: where the user was before, as far as that is still there.
    ///
    /// - Parameters:
    ///   - content: what is loaded now.
    ///   - groups: the groups of units that are kept, by name.
    ///   - importDesk: what can be imported now.
    ///   - old: the state before.
    ///   - words: what is said to the user.
    public init(
        _ content: Content, groups: [UnitGroup], importDesk: ImportDesk, after old: State,
        saying words: Phrase
    ) {
        let place = old.place
        self.init(
            content: content, settings: old.settings, size: old.size,
            region: place.group.map { State.entry(ofGroup: $0.group.name) } ?? place.region ?? "",
            groups: groups, desk: old.desk, keymap: old.keymap, importDesk: importDesk)
        goTo(bookmark: old.bookmark)
        // Units that are there no more, or have another code, lose their marks.
        marks = Set(old.codes(ofUnits: Array(old.marks)).compactMap(content.register.position(ofUnit:)))
        refreshLists()
        settle()
        message = Message(words)
    }

    /// Keeps what is not needed any more until it is taken: to free the tables of a hundred thousand units takes longer
    /// than a key may.
    mutating func letGo(of things: any Sendable) {
        if content.isLarge { leftovers.append(things) }
    }

    /// Hands over what is not needed any more, to be freed where nobody waits.
    public mutating func takeLeftovers() -> [any Sendable] {
        defer { leftovers = [] }
        return leftovers
    }

    /// The screen in front.
    var front: any Screen {
        get { screens[screens.count - 1] }
        set { screens[screens.count - 1] = newValue }
    }

    /// The list of units that the screens in front came from.
    var units: UnitsScreen {
        get {
            screens.lazy.reversed().compactMap { $0 as? UnitsScreen }.first
                ?? UnitsScreen(content: content, region: nil)
        }
        set {
            let place = screens.lastIndex { $0 is UnitsScreen }
            if let place { screens[place] = newValue }
        }
    }

    /// The list of the place that everything is narrowed to: a region, the country or a group.
    var place: UnitsScreen { screens.first as? UnitsScreen ?? UnitsScreen(content: content, region: nil) }

    /// Whether one unit is read, from which its free texts are a key away.
    public var isOnUnit: Bool { front.unit != nil }

    /// The marked units of the list in front, in its order.
    var markedUnits: [Int] { marked(among: listedUnits) }

    /// Those of some units that are marked, in their order.
    func marked(among units: [Int]) -> [Int] {
        marks.isEmpty ? [] : marked.units(of: units, marked: marks)
    }

    /// The contexts whose keys work, the nearest first.
    public var contexts: [Command.Context] {
        if let overlay { return overlay.contexts + [.everywhere] }
        let work: [Command.Context] = front.isAboutUnits ? [.work] : []
        let tabs: [Command.Context] = front.tab == nil ? [] : [.tabs]
        return [front.context] + work + [.screens] + tabs + [.everywhere]
    }

    /// Lets the screen in front know how much of it can be seen; called after every action.
    mutating func settle() {
        // Those behind it learn it when they are in front again.
        repeat { settleFront() } while calculateAtOnce()
        marked.update(for: listedUnits, marked: marks)
        switch overlay {
        case .menu(var menu):
            menu.list.resize(height: MenuView.rows(in: size))
            overlay = .menu(menu)
        case .palette(var palette):
            palette.list.resize(height: PaletteView.rows(in: size))
            overlay = .palette(palette)
        case .typing, .confirm, .form, nil: break
        }
    }

    private mutating func settleFront() {
        let state = self
        front.settle(in: state)
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
