import Survey

/// Everything that is kept about the follow-up of one wave, as it was at one moment.
public struct FollowUpBook: Sendable, Hashable {
    /// The wave.
    public let wave: WaveID
    /// The number of the last edit that it knows; 0 where there is none.
    public let edition: Int
    /// The records of the survey, those that are empty too.
    public let records: [RecordKey: Record]
    /// The entries of the wave, by the unit's code.
    public let entries: [String: FollowUpEntry]
    /// What was said and sent in the wave, by the unit's code, the newest first.
    public let log: [String: [LogLine]]
    /// Who can be written to or called, by the unit's code, by name.
    public let contacts: [String: [Contact]]
    /// The codes of before that units had, each with the code that the unit has in the wave.
    private let codesNow: [String: String]

    /// The book of a wave, from the records of its survey.
    ///
    /// - Parameters:
    ///   - edition: the number of the last edit.
    ///   - codesNow: the codes of before that units had, each with the code that the unit has in the wave: what outlives a
    ///     wave is found under the latter.
    public init(
        of wave: WaveID, records: some Sequence<Record>, edition: Int, codesNow: [String: String] = [:]
    ) {
        self.wave = wave
        self.edition = edition
        self.codesNow = codesNow
        self.records = Dictionary(records.map { ($0.key, $0) }) { first, _ in first }
        let inWave = self.records.values.filter { $0.scope.year == wave.year }
        entries = Dictionary(inWave.compactMap(FollowUpEntry.init).map { ($0.unit, $0) }) { first, _ in first
        }
        log = Dictionary(grouping: inWave.compactMap(LogLine.init), by: \.unit).mapValues { lines in
            lines.sorted { ($1.draft.day, $1.record.key) < ($0.draft.day, $0.record.key) }
        }
        let contacts = self.records.values.compactMap { Contact($0, unit: codesNow[$0.scope.unit]) }
        self.contacts = Dictionary(grouping: contacts, by: \.unit)
            .mapValues { $0.sorted { ($0.draft.name, $0.record.key) < ($1.draft.name, $1.record.key) } }
    }

    /// A book in which nothing is written yet.
    public static func empty(of wave: WaveID) -> FollowUpBook {
        FollowUpBook(of: wave, records: [], edition: 0)
    }

    /// Whether a record is of a unit, also where it was written when the unit had another number.
    public func isRecord(_ key: RecordKey, ofUnit unit: String) -> Bool {
        guard let scope = records[key]?.scope else { return false }
        return scope.unit == unit || scope.year == nil && codesNow[scope.unit] == unit
    }

    /// Who can be written to or called at a unit, and then at the units that it was made of, by their code: these are not moved
    /// when units are merged or split, since nobody but an adviser knows who stays.
    public func contacts(ofUnit unit: String, in register: Register) -> [Contact] {
        ([unit] + register.formerUnits(ofUnit: unit).map(\.code)).flatMap { contacts[$0, default: []] }
    }

    /// The reminders that a unit got in the wave, the newest first.
    public func reminders(ofUnit unit: String) -> [LogLine] {
        log[unit, default: []].filter(\.draft.isReminder)
    }

    /// The records that nobody can make sense of, by key; a store that was written by us has none.
    public var unreadable: [RecordKey] {
        records.values.filter { record in
            guard !record.isEmpty else { return false }
            return switch record.key.kind {
            case .entry: FollowUpEntry(record) == nil
            case .log: LogLine(record) == nil
            case .contact: Contact(record) == nil
            }
        }.map(\.key).sorted()
    }
}
