import Survey

/// How important an area is to a domain, and how good it found the help.
public struct DomainArea: Sendable, Hashable {
    /// The area.
    public let area: Area
    /// The mean importance; its n is the units that rated it.
    public let importance: Finding<Mean>
    /// The mean benefit; its n is the units that rated it.
    public let benefit: Finding<Mean>
    /// The units that rated both.
    public let pairs: Int

    /// Mean importance less mean benefit, each over the units that rated it; nil without both.
    public var gap: Double? {
        guard let importance = importance.value, let benefit = benefit.value else { return nil }
        return importance.value - benefit.value
    }
}
