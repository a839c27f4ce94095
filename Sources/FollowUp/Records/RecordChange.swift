/// A change of one record, with what its author had before them.
public struct RecordChange: Sendable, Hashable {
    /// Which record.
    public let key: RecordKey
    /// What the record is about.
    public let scope: RecordScope
    /// The version that the author saw; 0 where there was none.
    public let version: Int
    /// What the changed fields held.
    public let before: [Field: String]
    /// What the changed fields are to hold; nil empties one.
    public let after: [Field: String?]

    /// A change of some fields.
    public init(
        key: RecordKey, scope: RecordScope, version: Int, before: [Field: String] = [:],
        after: [Field: String?]
    ) {
        self.key = key
        self.scope = scope
        self.version = version
        self.before = before
        self.after = after
    }

    /// A new record.
    public init(new key: RecordKey, _ scope: RecordScope, fields: [Field: String]) {
        self.init(key: key, scope: scope, version: 0, after: fields.mapValues { $0 })
    }

    /// The change that takes away everything that a record holds.
    public init(emptying record: Record) {
        self.init(
            key: record.key, scope: record.scope, version: record.version, before: record.fields,
            after: record.fields.mapValues { _ in nil })
    }

    /// The change that makes a record hold these fields, or nil when it does already.
    ///
    /// - Parameter fields: the fields to write; nil empties one, and what is not named stays.
    public init?(of record: Record, to fields: [Field: String?]) {
        let changed = fields.filter { record.fields[$0.key] != $0.value }
        guard !changed.isEmpty else { return nil }
        self.init(
            key: record.key, scope: record.scope, version: record.version,
            before: record.fields.filter { changed.keys.contains($0.key) }, after: changed)
    }

    /// The same change of the record as it is now, or nil where a field that is to be changed no longer holds what the
    /// author saw. What others wrote in other fields stays.
    public func rebased(onto current: Record) -> RecordChange? {
        guard version > 0, after.keys.allSatisfy({ current.fields[$0] == before[$0] }) else { return nil }
        return RecordChange(
            key: key, scope: scope, version: current.version, before: before, after: after)
    }

    /// The fields of a record after the change.
    public func applied(to fields: [Field: String]) -> [Field: String] {
        after.reduce(into: fields) { fields, change in fields[change.key] = change.value }
    }
}

/// That a record is no longer as the author of a change saw it. Nothing was written.
public struct RecordConflict: Sendable, Hashable {
    /// What was to be written.
    public let change: RecordChange
    /// The record as it is now; nil where there is none.
    public let current: Record?

    /// A change that met another record than its author saw.
    public init(change: RecordChange, current: Record?) {
        self.change = change
        self.current = current
    }

    /// The fields in which both differ: what is there, and what was to be written.
    public var fields: [(field: Field, theirs: String?, mine: String?)] {
        change.after.keys.sorted { $0.rawValue < $1.rawValue }.compactMap { field in
            let (theirs, mine) = (current?.fields[field], change.after[field] ?? nil)
            return theirs == mine || theirs == change.before[field] ? nil : (field, theirs, mine)
        }
    }
}
