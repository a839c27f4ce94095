import Survey

/// The answers of a domain to a number item.
public struct NumberSummary: Sendable, Hashable {
    /// A number and the units that gave it.
    public struct Entry: Sendable, Hashable {
        /// The number, in the item's unit of `10^-decimals`.
        public let value: Int
        /// The units that gave it; above zero.
        public let count: Int
    }

    /// The id of the item.
    public let item: String
    /// Who is spoken of.
    public let domain: Domain
    /// Values are whole numbers of `10^-decimals`.
    public let decimals: Int
    /// The numbers that were given, ascending.
    public let frequencies: [Entry]
    /// The units of the domain, N.
    public let units: Int
    /// The units that gave a number, n.
    public let base: Int
    /// The units that the routing leads past the item.
    public let notAsked: Int
    /// Mean, median and spread in the item's unit of `10^-decimals`.
    public let mean: Finding<Mean>

    /// Sums up the numbers of a domain, or nil when the wave has no such number item.
    public init?(of item: String, in domain: Domain, of wave: Wave) {
        guard let position = wave.codebook.position(ofItem: item),
            case .number(_, let decimals) = wave.codebook.items[position].kind
        else { return nil }
        let isAsked = wave.codebook.items[position].isAsked(inFrame: domain.frame)
        let column = wave.columns[position]
        let members = isAsked ? domain.units : []
        let numbers = members.compactMap { column.number(ofUnit: $0).map(Int.init) }
        let notAsked = members.count { column.status[$0] == .notAsked }
        let groups = Dictionary(grouping: numbers, by: \.self)
        self.item = item
        self.domain = domain
        self.decimals = decimals
        frequencies = groups.map { Entry(value: $0, count: $1.count) }.sorted { $0.value < $1.value }
        units = domain.count
        base = numbers.count
        self.notAsked = notAsked
        let known = numbers.count + notAsked
        let mean = Mean(of: frequencies.map { ($0.value, $0.count) }, known: known, units: domain.count)
        self.mean =
            mean.map { .found($0) }
            ?? .absent(
                domain.count == 0
                    ? .emptyDomain
                    : !isAsked ? .notAskedInFrame : notAsked > 0 ? .concernsNobody : .nobodyAnswered)
    }

    /// The lowest number, where anybody gave one.
    public var lowest: Int? { frequencies.first?.value }
    /// The highest number, where anybody gave one.
    public var highest: Int? { frequencies.last?.value }
    /// The units that were asked and kept silent, s; nobody where the frame is not asked.
    public var silent: Int { mean.absence == .notAskedInFrame ? 0 : units - notAsked - base }
}

/// The answers of a domain to a free text item.
public struct TextSummary: Sendable, Hashable {
    /// The id of the item.
    public let item: String
    /// Who is spoken of.
    public let domain: Domain
    /// The units that wrote something, ascending positions.
    public let writers: [Int]
    /// The units of the domain, N.
    public let units: Int

    /// Finds the texts of a domain, or nil when the wave has no such text item.
    public init?(of item: String, in domain: Domain, of wave: Wave) {
        guard let position = wave.codebook.position(ofItem: item),
            wave.codebook.items[position].kind == .text
        else { return nil }
        self.item = item
        self.domain = domain
        writers = domain.units.filter { wave.columns[position].text(ofUnit: $0) != nil }
        units = domain.count
    }

    /// The units that wrote something, n.
    public var base: Int { writers.count }
}
