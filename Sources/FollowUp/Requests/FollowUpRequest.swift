import Survey

/// Something that an adviser wants done with the follow-up of a wave.
public enum FollowUpRequest: Sendable, Hashable {
    /// Put units on the list, by their codes; those that are there stay as they are.
    case add(units: [String], reason: String?)
    /// Set parts of entries, as they were seen.
    case set([FollowUpEntry], [EntryValue])
    /// Write a line into the log of each unit. An entry that nobody has touched yet counts as contacted where somebody
    /// was reached.
    case log(units: [String], LogDraft)
    /// Change a line of the log.
    case changeLine(LogLine, LogDraft)
    /// Add somebody at a unit.
    case addContact(unit: String, ContactDraft)
    /// Change a contact.
    case changeContact(Contact, ContactDraft)
    /// Take records away: entries, log lines, contacts.
    case remove([Record])
    /// Take back the last thing that the same person did.
    case undo
    /// Make it again.
    case redo
}

/// What became of a request.
public struct FollowUpResult: Sendable, Hashable {
    /// What was asked.
    public let request: FollowUpRequest
    /// What was done, for words about it.
    public let deed: Deed
    /// The book afterwards.
    public let book: FollowUpBook

    /// What was done.
    public enum Deed: Sendable, Hashable {
        /// An edit is kept.
        case kept(KeptEdit)
        /// There was nothing to do: all is as it was asked to be.
        case nothing
        /// Nothing can be undone or made again.
        case refused(UndoRefusal)
        /// Somebody else changed the same; nothing was written.
        case conflict([RecordConflict], by: Signature?)
    }

    /// What became of a request.
    public init(request: FollowUpRequest, deed: Deed, book: FollowUpBook) {
        self.request = request
        self.deed = deed
        self.book = book
    }
}
