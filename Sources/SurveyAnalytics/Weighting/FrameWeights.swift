import Survey

/// Weights that make the units whose answer is known resemble their frame.
public struct FrameWeights: Sendable, Hashable {
    /// How the weights were made.
    public enum Method: Sendable, Hashable {
        /// Each class of a division, by its id, is given its part of the frame.
        case postStratified(division: String)
        /// The classes of several divisions are given their parts in turn until all hold, and weights are then
        /// trimmed to between the mean over this limit and the mean times it. The limit is above 1.
        case raked(divisions: [String], limit: Double)
    }

    /// How the weights were made.
    public let method: Method
    /// The units that are weighted, ascending positions.
    public let members: [Int]
    /// One weight a member; they sum to `represented`.
    public let weights: [Double]
    /// The units of the domain that the members stand for.
    public let represented: Int
    /// The units of the domain that nobody stands for: of no class, or of a class without members.
    public let unrepresented: Int
    /// Whether raking reached every margin before trimming; always so for post-stratification.
    public let hasConverged: Bool

    /// Weights a part of a domain to the whole of it, or nil when the register lacks a division.
    ///
    /// - Parameters:
    ///   - units: Units of the domain; those of no class are left out.
    ///   - domain: What they are to stand for.
    public init?(of units: [Int], to domain: Domain, in register: Register, method: Method) {
        let divisions = method.divisions.compactMap(register.division)
        guard divisions.count == method.divisions.count, !divisions.isEmpty else { return nil }
        var raking = Raking(units, to: domain.units, by: divisions.map(\.membership))
        hasConverged = raking.rake()
        if case .raked(_, let limit) = method { raking.trim(limit: limit) }
        self.method = method
        members = raking.members
        weights = raking.weights
        represented = raking.population.count
        unrepresented = domain.count - raking.population.count
    }
}

extension FrameWeights.Method {
    /// The ids of the divisions whose classes are given their parts.
    public var divisions: [String] {
        switch self {
        case .postStratified(let division): [division]
        case .raked(let divisions, _): divisions
        }
    }
}

extension FrameWeights {
    /// The usual limit of raked weights: from a third of their mean to three times it.
    public static let usualLimit = 3.0
}
