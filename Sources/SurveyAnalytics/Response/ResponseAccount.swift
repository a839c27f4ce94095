import Survey

/// Who answered of a domain in a wave, how far they resemble the whole of it, how the answers came in, and what
/// weighting would move.
public struct ResponseAccount: Sendable, Hashable {
    /// A characteristic of those who answered beside the silent.
    public struct Side: Sendable, Hashable {
        /// The means and how far they lie apart.
        public let balance: CharacteristicBalance
        /// The part of the total that lives in units that answered; nil for a characteristic that is no count, such as
        /// a percentage.
        public let coverage: Coverage?
    }

    /// Who is spoken of, in the wave's register.
    public let domain: Domain
    /// How many answered.
    public let rate: ResponseRate
    /// One table a division that divides the domain.
    public let tables: [ClassTable]
    /// The register's characteristics, in its order.
    public let sides: [Side]
    /// How the answers came in.
    public let curve: FieldworkCurve
    /// How they came in among the same units of the wave before; nil where there is none.
    public let before: FieldworkCurve?
    /// The year of the wave before.
    public let since: Int?
    /// The units that have been silent for two waves or more, the longest runs first.
    public let silentRuns: [SilentRun]
    /// The shares that weighting moves by more than a point, in the questionnaire's order.
    public let moved: [MovedShare]

    /// The account of a domain.
    ///
    /// - Parameters:
    ///   - divisions: the ids of the divisions that tables are made by; one that puts all units in one class, or none in
    ///     any, has no table.
    ///   - methods: the ways of weighting.
    ///   - survey: the survey that the wave belongs to, for the waves before it.
    public init(
        of domain: Domain, in wave: Wave, by divisions: [String], methods: [FrameWeights.Method],
        survey: Survey
    ) {
        let earlier = survey.waves.filter { $0.year < wave.year }
        self.domain = domain
        rate = ResponseRate(of: domain, in: wave)
        tables = divisions.compactMap { ClassTable(by: $0, among: domain, in: wave) }
            .filter { $0.rows.count { $0.rate.units > 0 } > 1 }
        sides = wave.register.characteristics.compactMap { characteristic in
            CharacteristicBalance(of: characteristic.id, in: domain, wave: wave).map { balance in
                Side(
                    balance: balance,
                    coverage: characteristic.decimals == 0
                        ? Coverage(of: characteristic.id, in: domain, wave: wave) : nil)
            }
        }
        curve = FieldworkCurve(of: domain, in: wave)
        let last = earlier.last
        since = last?.year
        before = last.flatMap { last in
            domain.counterpart(in: last.register, from: wave.register).map {
                FieldworkCurve(of: $0, in: last)
            }
        }
        silentRuns = SilentRun.all(in: domain, of: wave, earlier: earlier)
        moved = MovedShare.all(in: domain, of: wave, methods: methods)
    }
}

/// A share that weighting to the frame moves by more than a point.
public struct MovedShare: Sendable, Hashable {
    /// The item's position in the codebook.
    public let item: Int
    /// The category's position in the item.
    public let category: Int
    /// The share as it was counted.
    public let counted: Share
    /// One weighted share a method, in the methods' order.
    public let weighted: [WeightedShare]

    /// The shares of all closed items of a wave that any of some methods moves by more than a point. Bases that carry no
    /// percentage are left out.
    static func all(in domain: Domain, of wave: Wave, methods: [FrameWeights.Method]) -> [MovedShare] {
        let closed = wave.codebook.items.indices.filter { wave.codebook.items[$0].isClosed }
        return closed.flatMap { all(ofItemAt: $0, in: domain, of: wave, methods: methods) }
    }

    private static func all(
        ofItemAt item: Int, in domain: Domain, of wave: Wave, methods: [FrameWeights.Method]
    ) -> [MovedShare] {
        let found = wave.codebook.items[item]
        let distributions = methods.compactMap {
            WeightedDistribution(of: found.id, in: domain, of: wave, method: $0)
        }
        return found.categories.indices.compactMap { category -> MovedShare? in
            let shares = distributions.compactMap { $0.share(ofCategoryAt: category).value }
            guard let counted = shares.first?.counted, counted.showsPercent,
                shares.contains(where: \.isWorthALine)
            else { return nil }
            return MovedShare(item: item, category: category, counted: counted, weighted: shares)
        }
    }
}
