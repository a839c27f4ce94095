/// How a row of a file of answers was found to be about a unit.
public struct UnitMatch: Sendable, Hashable {
    /// By what a unit is known.
    public enum Way: String, Sendable, Hashable, CaseIterable {
        /// By its code, also where a spreadsheet has dropped a leading zero.
        case code
        /// By its name, in any of its languages.
        case name
        /// By a code or name that it, or what it was made of, had before.
        case earlierCode
        /// By the domain of an address.
        case domain
        /// As the user says.
        case chosen
    }

    /// The row, as the file's own program numbers it.
    public let row: Int
    /// What stands in the column with the units.
    public let value: String
    /// The unit's position in the register, and by what it is known; nil where none was found.
    public let found: Found?
    /// Where none was found the positions of units that may be meant, the likeliest first.
    public let suggestions: [Int]

    /// A unit and by what it is known.
    public struct Found: Sendable, Hashable {
        /// The unit's position in the register.
        public let unit: Int
        /// By what it is known.
        public let way: Way

        /// A unit that was found.
        public init(unit: Int, way: Way) {
            self.unit = unit
            self.way = way
        }
    }

    /// What became of a row.
    public init(row: Int, value: String, found: Found?, suggestions: [Int] = []) {
        self.row = row
        self.value = value
        self.found = found
        self.suggestions = suggestions
    }
}
