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
    /// Whether the item is put to the domain's frame at all; if not, every count is zero.
    public let isAskedInFrame: Bool

    /// Sums up the numbers of a domain, or nil when the wave has no such number item.
    public init?(of item: String, in domain: Domain, of wave: Wave) {
        guard let position = wave.codebook.position(ofItem: item),
            case .number(_, let decimals) = wave.codebook.items[position].kind
        else { return nil }
        self.init(ofItemAt: position, decimals: decimals, in: domain, of: wave)
    }

    init(ofItemAt position: Int, decimals: Int, in domain: Domain, of wave: Wave) {
        let isAskedInFrame = wave.codebook.items[position].isAsked(inFrame: domain.frame)
        let column = wave.columns[position]
        let members = isAskedInFrame ? domain.units : []
        let counts = members.reduce(into: [Int: Int]()) { counts, unit in
            if let number = column.number(ofUnit: unit) { counts[Int(number), default: 0] += 1 }
        }
        item = wave.codebook.items[position].id
        self.domain = domain
        self.decimals = decimals
        self.isAskedInFrame = isAskedInFrame
        frequencies = counts.map { Entry(value: $0, count: $1) }.sorted { $0.value < $1.value }
        units = domain.count
        base = frequencies.reduce(0) { $0 + $1.count }
        notAsked = members.count { column.status[$0] == .notAsked }
    }

    /// The units that were asked and kept silent, s.
    public var silent: Int { isAskedInFrame ? units - notAsked - base : 0 }
    /// The lowest number, where anybody gave one.
    public var lowest: Int? { frequencies.first?.value }
    /// The highest number, where anybody gave one.
    public var highest: Int? { frequencies.last?.value }

    /// Mean, median and spread, in the item's unit of `10^-decimals`.
    public var mean: Finding<Mean> {
        guard units > 0 else { return .absent(.emptyDomain) }
        guard isAskedInFrame else { return .absent(.notAskedInFrame) }
        let values = frequencies.map { (value: $0.value, count: $0.count) }
        if let mean = Mean(of: values, known: base + notAsked, units: units) { return .found(mean) }
        return .absent(notAsked > 0 ? .everybodyLeavesBase : .nobodyAnswered)
    }
}
