import Survey

/// What a figure shows of one domain.
public struct FigureResult: Sendable, Hashable {
    /// The figure.
    public let figure: Figure
    /// Who is spoken of, in the register of the newest of `years`.
    public let domain: Domain
    /// The years of the waves that it rests on, ascending.
    public let years: [Int]
    /// The rows, or why there are none.
    public let outcome: Result<FigureTable, FigureAbsence>

    /// The rows, where there are any.
    public var table: FigureTable? { try? outcome.get() }

    /// Why there are no rows.
    public var absence: FigureAbsence? {
        guard case .failure(let absence) = outcome else { return nil }
        return absence
    }
}

/// Why a figure shows nothing.
public enum FigureAbsence: Error, Sendable, Hashable {
    /// The survey has too few waves up to this year.
    case tooFewWaves(needed: [Int], missing: [Int])
    /// The wave has no such item, or one of another kind.
    case noSuchItem(String, year: Int)
    /// The wave has no such battery.
    case noSuchBattery(String, year: Int)
    /// The register has no such series.
    case noSuchSeries(String, year: Int)
    /// The register has no such division.
    case noSuchDivision(String, year: Int)
    /// The answers of the waves cannot be compared.
    case refused(PanelRefusal)
    /// There is no coding frame for the texts.
    case notCoded(item: String)
    /// There is nobody to speak of.
    case nobody(Absence)
}

/// Rows with one value for each series.
public struct FigureTable: Sendable, Hashable {
    /// What the values of a row are, in order.
    public let series: [FigureLabel]
    /// The rows in the figure's order.
    public internal(set) var rows: [FigureRow]
    /// What else must be said.
    public let notes: [FigureNote]
    /// Who was followed, where the figure rests on several waves.
    public let panel: PanelAccount?
    /// How the values of a scale or a number changed, from wave to wave and from the first to the last of three.
    public let means: [MeanChange]
    /// From which answer to which the units went, likewise; for items with one answer a unit.
    public let transitions: [TransitionTable]

    init(
        series: [FigureLabel], rows: [FigureRow], notes: [FigureNote] = [], panel: PanelAccount? = nil,
        means: [MeanChange] = [], transitions: [TransitionTable] = []
    ) {
        self.series = series
        self.rows = rows
        self.notes = notes
        self.panel = panel
        self.means = means
        self.transitions = transitions
    }
}

/// One row of a figure.
public struct FigureRow: Sendable, Hashable {
    /// What the row is about: a category, an area, a class, a year, a number.
    public let label: FigureLabel
    /// What holds this row and its neighbours together: the division of a class.
    public let group: FigureLabel?
    /// One value for each series.
    public let values: [FigureValue]
    /// The mean of the row's answers, for the area of a battery.
    public let mean: Mean?
    /// From wave to wave, and from the first to the last of three or more.
    public let changes: [CategoryChange]
    /// Whether the row stands last in any order but the questionnaire's.
    let isLast: Bool

    init(
        _ label: FigureLabel, group: FigureLabel? = nil, _ values: [FigureValue], mean: Mean? = nil,
        changes: [CategoryChange] = [], isLast: Bool = false
    ) {
        self.label = label
        self.group = group
        self.values = values
        self.mean = mean
        self.changes = changes
        self.isLast = isLast
    }
}

/// A value of a figure, never without its base.
public enum FigureValue: Sendable, Hashable {
    /// A share with its counts, interval and bounds.
    case share(Share)
    /// A sum over the domain.
    case total(SeriesTotal)
    /// Nothing, and why.
    case absent(Absence)

    /// The share, where the value is one.
    public var share: Share? {
        guard case .share(let share) = self else { return nil }
        return share
    }

    /// The sum, where the value is one.
    public var total: SeriesTotal? {
        guard case .total(let total) = self else { return nil }
        return total
    }
}

/// What a row or a series is called. The words of what is not data belong to whoever shows it.
public enum FigureLabel: Sendable, Hashable {
    /// Something that has its words in the data.
    case named(id: String, Phrase)
    /// A wave or a calendar year.
    case year(Int)
    /// A number that was given, stored as a whole number of `10^-decimals`.
    case number(Int, decimals: Int)
    /// A part of a scale from 1 to 5, of a battery with this role.
    case part(ScalePart, Battery.Role)
    /// "Not relevant".
    case notRelevant
    /// Texts without a theme.
    case uncoded
    /// All areas together.
    case allAreas
    /// All units of the domain.
    case everybody
    /// The units that answered.
    case answered
    /// The units that did not.
    case silent

    /// A short name that stays the same in every language.
    public var id: String {
        switch self {
        case .named(let id, _): id
        case .year(let year): String(year)
        case .number(let number, _): String(number)
        case .part(let part, _): part.rawValue
        case .notRelevant: "not-relevant"
        case .uncoded: "uncoded"
        case .allAreas: "all-areas"
        case .everybody: "all"
        case .answered: "answered"
        case .silent: "silent"
        }
    }
}

/// The units that a sum of a year does not know.
public struct MissingFigures: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The units without a figure.
    public let units: Int
}

/// What must be said beside the rows.
public enum FigureNote: Sendable, Hashable {
    /// So many gave a category that leaves the base.
    case outsideBase(Phrase, units: Int)
    /// A unit may give several answers: how many it gave on average, n.
    case severalAnswers(perUnit: Double, base: Int)
    /// A text may have several themes: how many it has on average, n.
    case severalThemes(perAnswer: Double, base: Int)
    /// The numbers are the register's and no answers.
    case fromRegister(year: Int)
    /// So many figures of units and years are withheld because they are small.
    case withheld(label: Phrase, figures: Int)
    /// For so many units the register has no figure of a series in a year in which it has those of others, so that the sum
    /// is of the rest. The years are ascending.
    case missing(label: Phrase, years: [MissingFigures])
    /// So many units belong to no class of a division.
    case unclassified(division: Phrase, units: Int)
    /// The mean over the areas in a wave.
    case batteryMean(year: Int, BatteryMean)
    /// An area of the battery cannot be compared, and why.
    case areaLeftOut(PanelRefusal)
}
