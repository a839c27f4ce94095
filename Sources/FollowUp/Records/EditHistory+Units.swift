extension EditHistory {
    /// The numbers of the deeds that do not hold.
    public var undone: Set<Int> {
        edits.reduce(into: []) { undone, edit in
            guard let target = edit.target else { return }
            if edit.kind == .undone { undone.insert(target) } else { undone.remove(target) }
        }
    }

    /// The edits that changed anything of a unit, with these changes alone.
    ///
    /// - Parameter book: knows which records are the unit's.
    public func edits(ofUnit unit: String, in book: FollowUpBook) -> [KeptEdit] {
        edits.compactMap { edit in
            let changes = edit.changes.filter { book.isRecord($0.key, ofUnit: unit) }
            guard !changes.isEmpty else { return nil }
            return KeptEdit(
                number: edit.number, kind: edit.kind, survey: edit.survey, signature: edit.signature,
                target: edit.target, changes: changes)
        }
    }
}

extension KeptEdit {
    /// What became of lines of the log.
    public enum LogDeed: Sendable, Hashable {
        case written
        case changed
        case removed
    }

    /// What became of lines of the log: no line is without a day.
    public var logDeed: LogDeed {
        let days = changes.filter { $0.field == .day && !$0.isForgotten }
        if days.contains(where: { $0.before == nil }) { return .written }
        return days.contains { $0.after == nil } ? .removed : .changed
    }

    /// Whether units were taken off the list: no entry is without a status.
    public var takesOffList: Bool {
        kind == .changed && changes.contains { $0.field == .status && $0.after == nil && !$0.isForgotten }
    }
}
