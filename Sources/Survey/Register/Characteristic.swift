/// A number that the register knows of each unit, such as its inhabitants.
public struct Characteristic: Sendable, Hashable {
    /// Such as `population`. Unique within a register.
    public let id: String
    /// In words: *innbyggere*.
    public let label: Phrase
    /// Values are stored as whole numbers of `10^-decimals`: 11.1 percent with one decimal is 111.
    public let decimals: Int
    /// One value a unit in the register's order, nil where the register is silent.
    public let values: [Int32?]

    /// A characteristic of a register's units.
    public init(id: String, label: Phrase, decimals: Int = 0, values: [Int32?]) {
        self.id = id
        self.label = label
        self.decimals = decimals
        self.values = values
    }
}

/// A number that the register knows of each unit and year, such as settled refugees.
public struct YearSeries: Sendable, Hashable {
    /// What is known of one unit and year.
    public enum Value: Sendable, Hashable {
        /// The number itself.
        case known(Int32)
        /// A number above zero that the source withholds because it is small.
        case withheld
        /// The source has no figure.
        case missing
    }

    /// Such as `settled`. Unique within a register.
    public let id: String
    /// In words: *bosatt*.
    public let label: Phrase
    /// The years, ascending.
    public let years: [Int]
    /// `values[unit][year position]`, units in the register's order.
    public let values: [[Value]]

    /// A series of a register's units.
    public init(id: String, label: Phrase, years: [Int], values: [[Value]]) {
        self.id = id
        self.label = label
        self.years = years
        self.values = values
    }
}
