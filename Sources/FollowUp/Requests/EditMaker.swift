import Survey

/// Turns what an adviser wants into changes of the records as they are.
public struct EditMaker: Sendable {
    /// The follow-up as it is.
    let book: FollowUpBook
    /// Who asks, and when.
    let signature: Signature
    /// Today, where the adviser is.
    let today: Day
    /// The flags of a unit, by its code.
    let flags: @Sendable (String) -> [RecordedFlag]
    /// A new id that nobody else has.
    let newID: @Sendable () -> String

    /// A maker of edits.
    public init(
        book: FollowUpBook, signature: Signature, today: Day,
        flags: @escaping @Sendable (String) -> [RecordedFlag], newID: @escaping @Sendable () -> String
    ) {
        self.book = book
        self.signature = signature
        self.today = today
        self.flags = flags
        self.newID = newID
    }

    /// The kind of edit that a request leads to; nil for undo and redo, which depend on the history.
    public func kind(of request: FollowUpRequest) -> Edit.Kind? {
        switch request {
        case .add: .added
        case .set: .changed
        case .log, .changeLine: .logged
        case .addContact, .changeContact: .contacts
        case .remove(let records):
            switch records.first?.key.kind {
            case .log: .logged
            case .contact: .contacts
            case .entry, nil: .changed
            }
        case .undo, .redo: nil
        }
    }

    /// The changes that a request leads to; none where all is as it was asked to be.
    public func changes(for request: FollowUpRequest) -> [RecordChange] {
        switch request {
        case .add(let units, let reason): units.compactMap { adding($0, reason: reason) }
        case .set(let entries, let values):
            entries.compactMap { RecordChange(of: $0.record, to: fields(of: values)) }
        case .log(let units, let draft): units.flatMap { logging(draft, unit: $0) }
        case .changeLine(let line, let draft):
            [RecordChange(of: line.record, to: draft.fields)].compactMap(\.self)
        case .addContact(let unit, let draft): [contact(draft, unit: unit)].compactMap(\.self)
        case .changeContact(let contact, let draft):
            [RecordChange(of: contact.record, to: draft.fields)].compactMap(\.self)
        case .remove(let records): records.filter { !$0.isEmpty }.map(RecordChange.init(emptying:))
        case .undo, .redo: []
        }
    }

    /// A unit that is put on the list, or nil when it is there.
    func adding(_ unit: String, reason: String?) -> RecordChange? {
        let key = FollowUpEntry.key(book.wave, unit: unit)
        let fields: [Field: String?] = [
            .status: FollowUpStatus.new.rawValue, .reason: reason?.trimmed,
            .flags: RecordedFlag.text(of: flags(unit)), .added: today.iso,
        ]
        guard let record = book.records[key] else {
            return RecordChange(new: key, scope(unit), fields: fields.compactMapValues { $0 })
        }
        return record.isEmpty ? RecordChange(of: record, to: fields) : nil
    }

    private func logging(_ draft: LogDraft, unit: String) -> [RecordChange] {
        var fields = draft.fields
        fields[.adviser] = signature.who
        let line = RecordChange(
            new: RecordKey(.log, newID()), scope(unit), fields: fields.compactMapValues { $0 })
        return [line, contacted(unit, draft)].compactMap(\.self)
    }

    /// That somebody has been in touch, where nobody had been yet.
    private func contacted(_ unit: String, _ draft: LogDraft) -> RecordChange? {
        guard draft.outcome == .reached, let entry = book.entries[unit], entry.status == .new
        else { return nil }
        return RecordChange(of: entry.record, to: fields(of: [.status(.contacted)]))
    }

    private func contact(_ draft: ContactDraft, unit: String) -> RecordChange? {
        guard !draft.isEmpty else { return nil }
        return RecordChange(
            new: RecordKey(.contact, newID()),
            RecordScope(survey: book.wave.survey, year: nil, unit: unit),
            fields: draft.fields.compactMapValues { $0 })
    }

    private func fields(of values: [EntryValue]) -> [Field: String?] {
        Dictionary(values.map { ($0.field, $0.text) }) { _, last in last }
    }

    func scope(_ unit: String) -> RecordScope {
        RecordScope(survey: book.wave.survey, year: book.wave.year, unit: unit)
    }
}
