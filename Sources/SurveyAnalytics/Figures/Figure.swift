import Survey

/// One figure or table of a report as data: what it shows, of whom, from which waves, on which base and in which order.
public struct Figure: Sendable, Hashable {
    /// What is shown.
    public enum Content: Sendable, Hashable {
        /// Who answered, by the classes of these divisions.
        case response(divisions: [String])
        /// The sums of these series of the register, year by year.
        case totals(series: [String])
        /// The answers to a closed item.
        case answers(item: String)
        /// Every number that was given, and by how many.
        case numbers(item: String)
        /// The themes of a free text.
        case themes(item: String)
        /// The answers to each area of a battery.
        case areas(battery: String, view: AreaView)
        /// The answers to a closed item of the same units in several waves.
        case changes(item: String)
        /// One part of a scale, area by area, of the same units in several waves.
        case areaChanges(battery: String, part: ScalePart)
    }

    /// How the answers to an area are told.
    public enum AreaView: String, Sendable, Hashable, CaseIterable {
        /// Poor, neither and good.
        case parts
        /// Every step of the scale.
        case steps
    }

    /// In which order rows stand.
    public enum Order: Sendable, Hashable {
        /// As the questionnaire has them.
        case asked
        /// The largest share first, by the series of this id or the last one; categories that rule out the rest last.
        case largest(series: String?)
    }

    /// Such as `12` or `table1`. Unique within a catalogue.
    public let id: String
    /// What it is called: *Figur 12*.
    public let name: Phrase
    /// What it shows, in words.
    public let title: Phrase
    /// What it shows.
    public let content: Content
    /// The frames that it can be told of; the first is the one that is meant where nobody says otherwise.
    public let frames: [String]
    /// The years of a panel, ascending; empty for a figure of one wave.
    public let waves: [Int]
    /// What stands below the line in a share of a scale.
    public let base: Distribution.Base
    /// In which order rows stand.
    public let order: Order

    /// A figure as a catalogue states it.
    public init(
        id: String, name: Phrase, title: Phrase, content: Content, frames: [String], waves: [Int] = [],
        base: Distribution.Base = .withNotRelevant, order: Order = .asked
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.content = content
        self.frames = frames
        self.waves = waves
        self.base = base
        self.order = order
    }

    /// The items and batteries that the figure rests on.
    public var sources: [String] {
        switch content {
        case .response, .totals: []
        case .answers(let item), .numbers(let item), .themes(let item), .changes(let item): [item]
        case .areas(let battery, _), .areaChanges(let battery, _): [battery]
        }
    }
}

/// The figures of a report in its order.
public struct FigureCatalogue: Sendable, Hashable {
    /// The figures, each with an id of its own.
    public let figures: [Figure]

    /// A catalogue of these figures.
    public init(figures: [Figure]) {
        self.figures = figures
    }

    /// The figure with this id.
    public func figure(_ id: String) -> Figure? {
        figures.first { $0.id == id }
    }

    /// The figures that can be told of a frame of a register; none where it has units of another kind.
    public func figures(toldOf register: Register) -> FigureCatalogue {
        FigureCatalogue(figures: figures.filter { $0.frames.contains { register.frame($0) != nil } })
    }
}
