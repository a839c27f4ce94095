import Survey

/// How important an area is to a domain, and how good it found the help.
public struct DomainArea: Sendable, Hashable {
    /// The area.
    public let area: Area
    /// The mean importance; its n is the units that rated it.
    public let importance: Finding<Mean>
    /// The mean benefit; its n is the units that rated it.
    public let benefit: Finding<Mean>
    /// How much more important it is than the help was of use, among those that rated both; nil where nobody did.
    public let gap: AreaGap?
}
