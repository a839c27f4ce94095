import Survey

extension FollowUpBook {
    /// What is settled once units have answered: their open reminders get the day of the answer, and entries whose only
    /// reason was the silence are done.
    ///
    /// - Parameters:
    ///   - wave: the wave with the answers that have come.
    ///   - today: the day for answers that do not say theirs.
    /// - Returns: the changes, by the code of the unit that answered, ascending; those that are settled already are none.
    public func changes(answeredIn wave: Wave, today: Day) -> [(unit: String, changes: [RecordChange])] {
        let answered = wave.register.units.indices.filter { wave.responses[$0] != nil }
        return answered.compactMap { position in
            let unit = wave.register.units[position].code
            let day = wave.responses[position]?.answeredOn ?? today
            let changes = reminders(ofUnit: unit, answeredOn: day) + [silenceEnded(unit)].compactMap(\.self)
            return changes.isEmpty ? nil : (unit, changes)
        }.sorted { $0.unit < $1.unit }
    }

    private func reminders(ofUnit unit: String, answeredOn day: Day) -> [RecordChange] {
        reminders(ofUnit: unit).filter(\.isOpenReminder).compactMap {
            RecordChange(of: $0.record, to: [.answered: day.iso])
        }
    }

    private func silenceEnded(_ unit: String) -> RecordChange? {
        guard let entry = entries[unit], entry.status.isOpen, entry.reason == nil, !entry.flags.isEmpty,
            entry.flags.allSatisfy(\.isSilence)
        else { return nil }
        return RecordChange(of: entry.record, to: [.status: FollowUpStatus.done.rawValue])
    }
}
