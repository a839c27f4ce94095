/// Something that the register knows of its units and by which they are found to be alike.
public struct UnitTrait: Sendable, Hashable {
    /// Where the values stand.
    public enum Source: Sendable, Hashable {
        /// The characteristic with this id.
        case characteristic(String)
        /// The place of the unit's class in the reporting order of the division with this id.
        case division(String)
        /// The mean of the series with this id over the years from `from` to `to` that have a figure; a figure that the
        /// source withholds because it is small counts as 1.
        case series(String, from: Int, to: Int)
    }

    /// How a value is put on a line before units are compared.
    public enum Scale: String, Sendable, Hashable, CaseIterable {
        /// As it is.
        case plain
        /// The natural logarithm of 1 + the value, so that twice as large is as far everywhere.
        case log
    }

    /// Where the values stand.
    public let source: Source
    /// How a value is put on a line.
    public let scale: Scale
    /// In words.
    public let label: Phrase

    /// A trait with its words.
    public init(source: Source, scale: Scale, label: Phrase) {
        self.source = source
        self.scale = scale
        self.label = label
    }

    /// The id of what it is taken from.
    public var id: String {
        switch source {
        case .characteristic(let id), .division(let id), .series(let id, _, _): id
        }
    }
}
