/// One question of a wave, as data. Nothing in code knows what a particular item asks.
public struct Item: Sendable, Hashable {
    /// What an answer is.
    public enum Kind: Sendable, Hashable {
        /// One of the categories.
        case single
        /// Any of the categories, with the number that was allowed where there is a limit.
        case multiple(atMost: Int?)
        /// One step of a scale; categories carry their value.
        case scale
        /// A number within bounds, stored as whole numbers of `10^-decimals`.
        case number(ClosedRange<Int32>, decimals: Int)
        /// Free text.
        case text
    }

    /// The most categories that an item may have: answers hold ticks in 32 bits.
    public static let mostCategories = 32

    /// Such as `benefit.business`. Unique within a codebook, and the same through the waves.
    public let id: String
    /// What an answer is.
    public let kind: Kind
    /// The question in words.
    public let label: Phrase
    /// The question in a few words, for columns and lists.
    public let short: Phrase
    /// The id of the part of the questionnaire that the item stands in.
    public let section: String
    /// The columns of the file: one, or for a multiple choice one a category in the categories' order.
    public let columns: [String]
    /// The categories in the questionnaire's order, at most 32; empty for numbers and texts.
    public let categories: [Category]
    /// Codes that mean that there is no answer.
    public let missing: MissingCodes
    /// Who is asked, where not everybody is.
    public let routing: Routing?
    /// The frames whose units are asked; empty means all.
    public let frames: [String]
    /// The battery that the item is a part of.
    public let battery: BatteryPlace?
    /// What rules use the item for, such as `channels` or `contact`.
    public let use: String?
    /// Ids of categories that give cause for concern.
    public let concern: [String]
    /// The figures of the report that show the item.
    public let figures: [String]
    /// What the codebook says of comparing the item with earlier waves; silent of a wave, the same id is comparable.
    public let comparability: [Comparability]
    /// The classes whose units are asked; nil means all.
    public let askedOf: Audience?
    /// The id of the role that answers the item; nil where there is one respondent a unit.
    public let role: String?

    /// An item as the codebook states it.
    public init(
        id: String, kind: Kind, label: Phrase, short: Phrase, section: String, columns: [String],
        categories: [Category] = [], missing: MissingCodes = MissingCodes(), routing: Routing? = nil,
        frames: [String] = [], battery: BatteryPlace? = nil, use: String? = nil, concern: [String] = [],
        figures: [String] = [], comparability: [Comparability] = [], askedOf: Audience? = nil,
        role: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.label = label
        self.short = short
        self.section = section
        self.columns = columns
        self.categories = categories
        self.missing = missing
        self.routing = routing
        self.frames = frames
        self.battery = battery
        self.use = use
        self.concern = concern
        self.figures = figures
        self.comparability = comparability
        self.askedOf = askedOf
        self.role = role
    }

    /// The position of the category with this id in `categories`.
    public func position(ofCategory id: String) -> Int? {
        categories.firstIndex { $0.id == id }
    }

    /// What the codebook says of comparing the item with a wave; nil when it says nothing.
    public func comparability(withWave year: Int) -> Comparability? {
        comparability.first { $0.wave == year }
    }

    /// The decimals of a number: answers are stored as whole numbers of `10^-valueDecimals`. 0 for any other kind.
    public var valueDecimals: Int { if case .number(_, let decimals) = kind { decimals } else { 0 } }

    /// Whether answers are categories, so that they can be tabulated.
    public var isClosed: Bool {
        switch kind {
        case .single, .multiple, .scale: true
        case .number, .text: false
        }
    }
}

/// The place of an item in a battery: the same question put for each of several areas.
public struct BatteryPlace: Sendable, Hashable {
    /// The battery's id, such as `benefit`.
    public let battery: String
    /// The area's id, such as `business`.
    public let area: String

    /// A place in a battery.
    public init(battery: String, area: String) {
        self.battery = battery
        self.area = area
    }
}

/// A condition under which an item is put to a unit.
public struct Routing: Sendable, Hashable {
    /// The id of the earlier item that decides.
    public let item: String
    /// The ids of its categories that lead here.
    public let categories: [String]

    /// Asked of the units that gave one of these categories.
    public init(item: String, categories: [String]) {
        self.item = item
        self.categories = categories
    }
}

/// The classes of a division that an item is put to: such as kommuner that settle refugees.
public struct Audience: Sendable, Hashable {
    /// The id of the register's division.
    public let division: String
    /// The ids of its classes.
    public let classes: [String]

    /// The units of these classes.
    public init(division: String, classes: [String]) {
        self.division = division
        self.classes = classes
    }

    /// Whether a unit is among them. A unit that the register places in no class is: nothing keeps it out.
    public func includes(_ unit: Int, of register: Register) -> Bool {
        guard let place = register.division(division)?.classOfUnit(unit) else { return true }
        return classes.contains(place.id)
    }
}

/// Codes in a file that mean that an item has no answer.
public struct MissingCodes: Sendable, Hashable {
    /// Seen and left blank.
    public let blank: [Int32]
    /// Not shown to the respondent.
    public let notShown: [Int32]

    /// The codes of an item.
    public init(blank: [Int32] = [], notShown: [Int32] = []) {
        self.blank = blank
        self.notShown = notShown
    }
}
