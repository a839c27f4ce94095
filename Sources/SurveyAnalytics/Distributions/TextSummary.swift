import Survey

/// The answers of a domain to a free text item.
public struct TextSummary: Sendable, Hashable {
    /// The id of the item.
    public let item: String
    /// Who is spoken of.
    public let domain: Domain
    /// The units that wrote something, ascending positions.
    public let writers: [Int]
    /// The units that the routing leads past the item.
    public let notAsked: Int
    /// The units of the domain, N.
    public let units: Int

    /// Finds the texts of a domain, or nil when the wave has no such text item.
    public init?(of item: String, in domain: Domain, of wave: Wave) {
        guard let position = wave.codebook.position(ofItem: item),
            wave.codebook.items[position].kind == .text
        else { return nil }
        self.init(ofItemAt: position, in: domain, of: wave)
    }

    init(ofItemAt position: Int, in domain: Domain, of wave: Wave) {
        let column = wave.columns[position]
        item = wave.codebook.items[position].id
        self.domain = domain
        writers = domain.units.filter { column.text(ofUnit: $0) != nil }
        notAsked = domain.units.count { column.status[$0] == .notAsked }
        units = domain.count
    }

    /// The units that wrote something, n.
    public var base: Int { writers.count }
}
