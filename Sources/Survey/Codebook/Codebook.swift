/// What was asked in one wave, and how its file is laid out.
public struct Codebook: Sendable, Hashable {
    /// The survey's id; follow-up carries it, so that a demo never mixes with a real survey.
    public let survey: String
    /// The year of the wave.
    public let wave: Int
    /// The survey's name in words.
    public let title: Phrase
    /// Whether the answers are made up.
    public let isSynthetic: Bool
    /// The columns of a file that are about the unit and not about an item.
    public let layout: FileLayout
    /// The parts of the questionnaire, in order.
    public let sections: [Section]
    /// The areas that batteries put their question for, in order.
    public let areas: [Area]
    /// The batteries, in order.
    public let batteries: [Battery]
    /// The items, in the questionnaire's order.
    public let items: [Item]
    /// Who of a unit answers, where several people do; empty where there is one respondent a unit.
    public let roles: [RespondentRole]

    private let positions: [String: Int]

    /// A codebook; the reader of files sees to it that ids are unique and references lead somewhere.
    public init(
        survey: String, wave: Int, title: Phrase, isSynthetic: Bool, layout: FileLayout, sections: [Section],
        areas: [Area], batteries: [Battery], items: [Item], roles: [RespondentRole] = []
    ) {
        self.survey = survey
        self.wave = wave
        self.title = title
        self.isSynthetic = isSynthetic
        self.layout = layout
        self.sections = sections
        self.areas = areas
        self.batteries = batteries
        self.items = items
        self.roles = roles
        positions = Dictionary(
            items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The position of the item with this id in `items`.
    public func position(ofItem id: String) -> Int? {
        positions[id]
    }

    /// The items of a battery in the order of the areas, each with its position in `items`.
    public func items(ofBattery battery: String) -> [(position: Int, item: Item)] {
        areas.flatMap { area in
            items.enumerated().filter { $1.battery == BatteryPlace(battery: battery, area: area.id) }
                .map { (position: $0, item: $1) }
        }
    }

    /// The first battery with this role in rules.
    public func battery(_ role: Battery.Role) -> Battery? {
        batteries.first { $0.role == role }
    }
}

/// A part of the questionnaire.
public struct Section: Sendable, Hashable {
    /// Such as `settlement`.
    public let id: String
    /// In words.
    public let label: Phrase

    /// A part with its words.
    public init(id: String, label: Phrase) {
        self.id = id
        self.label = label
    }
}

/// A subject that batteries ask about.
public struct Area: Sendable, Hashable {
    /// Such as `business`.
    public let id: String
    /// In words.
    public let label: Phrase
    /// In one or two words.
    public let short: Phrase

    /// An area with its words.
    public init(id: String, label: Phrase, short: Phrase) {
        self.id = id
        self.label = label
        self.short = short
    }
}

/// The same question put for each area.
public struct Battery: Sendable, Hashable {
    /// What rules use a battery for.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// How good the help was.
        case benefit
        /// How important help will be.
        case importance
        /// No rule uses it.
        case other
    }

    /// Such as `benefit`.
    public let id: String
    /// In words: *nytte*.
    public let label: Phrase
    /// What rules use it for.
    public let role: Role

    /// A battery with its words.
    public init(id: String, label: Phrase, role: Role) {
        self.id = id
        self.label = label
        self.role = role
    }
}

/// The columns of a wave's file that are about the unit.
public struct FileLayout: Sendable, Hashable {
    /// The column with the unit's code.
    public let unit: String
    /// The column that says whether the form was completed, and the code that means yes.
    public let completed: CompletedColumn?
    /// The column with the day of the answer.
    public let answeredOn: String?
    /// The column with the title of the person who answered, as written.
    public let respondent: String?
    /// The column that says in which of the codebook's roles a row answers.
    public let role: String?
    /// Columns that are known and not read.
    public let ignored: [String]

    /// Where a file has what.
    public init(
        unit: String, completed: CompletedColumn? = nil, answeredOn: String? = nil, respondent: String? = nil,
        role: String? = nil, ignored: [String] = []
    ) {
        self.unit = unit
        self.completed = completed
        self.answeredOn = answeredOn
        self.respondent = respondent
        self.role = role
        self.ignored = ignored
    }
}

extension FileLayout {
    /// All columns that are about the unit, and those that are not read.
    public var columns: [String] {
        [unit, completed?.name, answeredOn, respondent, role].compactMap(\.self) + ignored
    }
}

/// The column that says whether a form was completed.
public struct CompletedColumn: Sendable, Hashable {
    /// The column's name.
    public let name: String
    /// The codes that mean that it was.
    public let codes: [Int32]

    /// A column and its codes.
    public init(name: String, codes: [Int32]) {
        self.name = name
        self.codes = codes
    }
}
