/// That something stands not for the first time: the earlier waves running in which it stood too.
///
/// Only waves that can be compared by the codebook are looked at; one on another scale neither ends a run nor
/// lengthens it. A wave in which the unit is missing, or in which nothing stood, ends it.
public struct Persistence: Sendable, Hashable {
    /// The years of these waves, the newest first.
    public let years: [Int]

    /// A run of earlier waves, the newest first.
    public init(years: [Int]) {
        self.years = years
    }

    /// It did not stand before, or nobody can tell.
    public static let none = Persistence(years: [])

    /// Whether it stood in the wave before too.
    public var isPersistent: Bool { !years.isEmpty }
}
