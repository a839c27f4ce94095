import Survey

/// A battery as it is proposed: neighbouring columns with one scale.
public struct DraftedBattery: Sendable, Hashable {
    /// An area, and the column that it stands in.
    public struct Part: Sendable, Hashable {
        /// The area.
        public let area: Area
        /// The column of the file.
        public let column: String
    }

    /// The id and the words, of the earlier battery that it most likely continues where there is one.
    public let battery: Battery
    /// The question in words.
    public let question: Phrase
    /// The scale.
    public let categories: [Category]
    /// The areas with the columns that they stand in.
    public let parts: [Part]
    /// What it most likely continues, best first; each is about an item of the earlier battery.
    public let links: [ItemLink]
}
