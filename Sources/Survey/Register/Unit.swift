/// One organisation that is asked: a kommune or a bydel, as it was in the register's year.
public struct Unit: Sendable, Hashable {
    /// The register's code, such as `1401` or `030101`. Unique within a register.
    public let code: String
    /// The name in everyday use, such as `Karasjok`.
    public let name: String
    /// The name in full, such as `Kárášjohka Karasjok`.
    public let officialName: String
    /// The id of the frame that the unit is counted in.
    public let frame: String
    /// The code of the unit that this one is a part of: Oslo for a bydel.
    public let parent: String?
    /// The written standard that the unit has chosen, where the register says.
    public let writtenStandard: WrittenStandard?
    /// The unit's centre, where the register says.
    public let place: Coordinate?

    /// A unit as the register states it.
    public init(
        code: String, name: String, officialName: String, frame: String, parent: String? = nil,
        writtenStandard: WrittenStandard? = nil, place: Coordinate? = nil
    ) {
        self.code = code
        self.name = name
        self.officialName = officialName
        self.frame = frame
        self.parent = parent
        self.writtenStandard = writtenStandard
        self.place = place
    }
}

/// The written standard of Norwegian that a unit asks the state to use.
public enum WrittenStandard: String, Sendable, Hashable, CaseIterable {
    case bokmaal = "bokmål"
    case nynorsk
    case neutral = "nøytral"
}

/// A place on the map.
public struct Coordinate: Sendable, Hashable {
    /// Degrees north.
    public let latitude: Double
    /// Degrees east.
    public let longitude: Double

    /// A place from degrees north and degrees east.
    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// A set of units that are counted together and never pooled with others: kommuner, or bydeler.
public struct Frame: Sendable, Hashable {
    /// Such as `kommuner`.
    public let id: String
    /// The units in the plural: *kommuner*.
    public let label: Phrase
    /// One unit: *kommune*.
    public let one: Phrase

    /// A frame with its words.
    public init(id: String, label: Phrase, one: Phrase) {
        self.id = id
        self.label = label
        self.one = one
    }
}
