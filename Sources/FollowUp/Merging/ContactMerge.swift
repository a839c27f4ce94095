/// A row of a file of contacts.
public struct ContactRow: Sendable, Hashable {
    /// Where it stands in the file, counted from 1.
    public let line: Int
    /// The unit's code.
    public let unit: String
    /// Who it is.
    public let draft: ContactDraft

    /// A row.
    public init(line: Int, unit: String, draft: ContactDraft) {
        self.line = line
        self.unit = unit
        self.draft = draft
    }
}

/// What a file of contacts adds to the contacts that are there, and changes of them.
public struct ContactMerge: Sendable, Hashable {
    /// Somebody who is added or changed.
    public struct Change: Sendable, Hashable {
        /// Where the row stands in the file, counted from 1.
        public let line: Int
        /// The unit's code.
        public let unit: String
        /// Who it was; nil for somebody new.
        public let before: ContactDraft?
        /// Who it is to be.
        public let after: ContactDraft
    }

    /// Who is added or changed, in the order of the file.
    public private(set) var changes: [Change] = []
    /// The changes of the records.
    public let records: [RecordChange]

    /// Merges the rows of a file. The same unit and address, or the same unit and name, are the same person; an empty cell
    /// leaves what is known.
    ///
    /// - Parameter newID: makes an id that nobody else has.
    public init(_ rows: [ContactRow], book: FollowUpBook, newID: () -> String) {
        var people: [Person] = []
        for row in rows where !row.draft.isEmpty {
            let known = book.contacts[row.unit, default: []].map(Person.init)
            for person in known where !people.contains(where: { $0.contact == person.contact }) {
                people.append(person)
            }
            let place = Person.place(of: row, in: people)
            let before = place.map { people[$0].draft }
            let after = before.map { $0.merged(with: row.draft) } ?? row.draft
            guard before?.fields != after.fields else { continue }
            changes.append(Change(line: row.line, unit: row.unit, before: before, after: after))
            if let place {
                people[place].draft = after
            } else {
                people.append(Person(contact: nil, unit: row.unit, draft: after))
            }
        }
        records = people.compactMap { $0.change(survey: book.wave.survey, newID: newID) }
    }
}

/// Somebody while a file is merged.
private struct Person {
    /// The contact that is kept; nil for somebody new.
    let contact: Contact?
    let unit: String
    var draft: ContactDraft

    init(contact: Contact?, unit: String, draft: ContactDraft) {
        self.contact = contact
        self.unit = unit
        self.draft = draft
    }

    init(_ contact: Contact) {
        self.init(contact: contact, unit: contact.unit, draft: contact.draft)
    }

    /// Whom a row is about: an address says more than a name.
    static func place(of row: ContactRow, in people: [Person]) -> Int? {
        func place(_ key: (ContactDraft) -> String?) -> Int? {
            guard let wanted = key(row.draft)?.trimmed?.lowercased() else { return nil }
            return people.firstIndex {
                $0.unit == row.unit && key($0.draft)?.trimmed?.lowercased() == wanted
            }
        }
        return place(\.email) ?? place { $0.name }
    }

    func change(survey: String, newID: () -> String) -> RecordChange? {
        if let contact { return RecordChange(of: contact.record, to: draft.fields) }
        return RecordChange(
            new: RecordKey(.contact, newID()), RecordScope(survey: survey, year: nil, unit: unit),
            fields: draft.fields.compactMapValues { $0 })
    }
}

extension ContactDraft {
    /// The same person with what another says; what that one does not say stays, and so does what it says in other
    /// capitals.
    fileprivate func merged(with other: ContactDraft) -> ContactDraft {
        func merged(_ known: String?, _ said: String?) -> String? {
            guard let said = said?.trimmed else { return known }
            return said.lowercased() == known?.lowercased() ? known : said
        }
        return ContactDraft(
            name: merged(name, other.name) ?? "", role: merged(role, other.role),
            email: merged(email, other.email), phone: merged(phone, other.phone))
    }
}
