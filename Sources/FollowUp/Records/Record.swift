/// One thing that is kept: named fields under an id, with a version that counts every change.
public struct Record: Sendable, Hashable {
    /// Which record.
    public let key: RecordKey
    /// What it is about; never changes.
    public let scope: RecordScope
    /// How often it has been written; the first time is 1.
    public let version: Int
    /// Its fields; those without a text are left out.
    public let fields: [Field: String]

    /// A record as it is kept.
    public init(key: RecordKey, scope: RecordScope, version: Int, fields: [Field: String]) {
        self.key = key
        self.scope = scope
        self.version = version
        self.fields = fields
    }

    /// Whether there is nothing of it any more. Its version remembers that there was, so that it can come back.
    public var isEmpty: Bool { fields.isEmpty }
}

/// Which record of which kind.
public struct RecordKey: Sendable, Hashable, Comparable {
    /// What kind of thing.
    public let kind: RecordKind
    /// Unique among the records of a kind.
    public let id: String

    /// The record of a kind with an id.
    public init(_ kind: RecordKind, _ id: String) {
        self.kind = kind
        self.id = id
    }

    /// By kind and id.
    public static func < (left: RecordKey, right: RecordKey) -> Bool {
        (left.kind.rawValue, left.id) < (right.kind.rawValue, right.id)
    }
}

/// The survey, wave and unit that a record is about.
public struct RecordScope: Sendable, Hashable {
    /// The survey's id.
    public let survey: String
    /// The wave's year; nil for what outlives a wave.
    public let year: Int?
    /// The unit's code.
    public let unit: String

    /// A unit in a wave of a survey, or in all of them.
    public init(survey: String, year: Int?, unit: String) {
        self.survey = survey
        self.year = year
        self.unit = unit
    }
}
