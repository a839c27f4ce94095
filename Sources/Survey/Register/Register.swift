/// The units that exist in one year, and what is known of them before anybody answers.
public struct Register: Sendable, Hashable {
    /// The year whose codes and borders hold.
    public let year: Int
    /// All units, ascending by code. Columns everywhere are aligned to this order.
    public let units: [Unit]
    /// The frames that units are counted in; the first is the main one.
    public let frames: [Frame]
    /// The divisions, in the order in which they are offered.
    public let divisions: [Division]
    /// The id of the division that offices follow up: `region`.
    public let mainDivision: String
    /// What is known of each unit.
    public let characteristics: [Characteristic]
    /// What is known of each unit and year.
    public let series: [YearSeries]
    /// By what units are found to be alike; none where the register does not say.
    public let traits: [UnitTrait]
    /// What became of units of earlier years.
    public let codeChanges: [CodeChange]

    private let positions: [String: Int]
    private let ambiguousNames: Set<String>
    /// The codes of before that are others today because units got new numbers, each with the code of today.
    public let codesNow: [String: String]
    /// The changes up to the register's year that gave a unit its code, by that code, the newest first.
    private let changesInto: [String: [CodeChange]]

    /// A register of these units.
    ///
    /// The reader of files sees to it that codes are unique and columns as long as `units`.
    public init(
        year: Int, units: [Unit], frames: [Frame], divisions: [Division], mainDivision: String,
        characteristics: [Characteristic] = [], series: [YearSeries] = [], traits: [UnitTrait] = [],
        codeChanges: [CodeChange] = []
    ) {
        self.year = year
        self.units = units
        self.frames = frames
        self.divisions = divisions
        self.mainDivision = mainDivision
        self.characteristics = characteristics
        self.series = series
        self.traits = traits
        self.codeChanges = codeChanges
        positions = Dictionary(
            units.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
        ambiguousNames = Set(Dictionary(grouping: units, by: \.name).filter { $1.count > 1 }.keys)
        let past = codeChanges.filter { $0.year <= year && $0.kind != .rename }
        let changesInto = Dictionary(grouping: past, by: \.to).mapValues { changes in
            changes.sorted { ($1.year, $0.from) < ($0.year, $1.from) }
        }
        self.changesInto = changesInto
        codesNow = Register.codesNow(positions, changes: changesInto)
    }

    /// The position of the unit with this code in `units`.
    public func position(ofUnit code: String) -> Int? {
        positions[code]
    }

    /// The changes up to the register's year through which a code came to mean what it does, the newest first; changes
    /// of names alone are left out.
    func changes(into code: String) -> [CodeChange] {
        changesInto[code, default: []]
    }

    /// The division with this id.
    public func division(_ id: String) -> Division? {
        divisions.first { $0.id == id }
    }

    /// The division after the main one, by which a unit's place is told: the county.
    public var secondDivision: Division? {
        divisions.first { $0.id != mainDivision }
    }

    /// The characteristic with this id.
    public func characteristic(_ id: String) -> Characteristic? {
        characteristics.first { $0.id == id }
    }

    /// The series with this id.
    public func series(_ id: String) -> YearSeries? {
        series.first { $0.id == id }
    }

    /// The frame with this id.
    public func frame(_ id: String) -> Frame? {
        frames.first { $0.id == id }
    }

    /// The positions of all units of a frame, ascending.
    public func units(ofFrame frame: String) -> [Int] {
        units.indices.filter { units[$0].frame == frame }
    }

    /// Whether another unit has the same name, so that the name alone does not say which is meant.
    public func isAmbiguous(_ unit: Unit) -> Bool {
        ambiguousNames.contains(unit.name)
    }

    /// The name of the unit at a position; where another has the same, with its class of the second division behind it
    /// (its county), or else with its code.
    public func distinctName(ofUnit position: Int) -> String {
        let unit = units[position]
        guard isAmbiguous(unit) else { return unit.name }
        return "\(unit.name) (\(secondDivision?.classOfUnit(position)?.label.nb ?? unit.code))"
    }
}
