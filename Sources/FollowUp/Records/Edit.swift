/// Something that was done: changes that are kept all together or not at all, and who made them.
public struct Edit: Sendable, Hashable {
    /// What was done.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Units were put on the list.
        case added
        /// Entries were changed.
        case changed
        /// Something was written into the log.
        case logged
        /// Contacts were added, changed or removed.
        case contacts
        /// An edited list was read back.
        case imported
        /// Answers came from units that had been reminded.
        case answered
        /// An earlier edit was undone.
        case undone
        /// An edit that was undone was made again.
        case redone
        /// Names and notes of persons were removed.
        case forgotten

        /// Whether it is a deed of its own, which can be undone.
        public var isDeed: Bool {
            switch self {
            case .added, .changed, .logged, .contacts, .imported, .answered: true
            case .undone, .redone, .forgotten: false
            }
        }
    }

    /// What was done.
    public let kind: Kind
    /// The id of the survey that it is about.
    public let survey: String
    /// Who did it, and when.
    public let signature: Signature
    /// The number of the edit that is undone or made again.
    public let target: Int?
    /// The changes.
    public let changes: [RecordChange]

    /// An edit that is to be kept.
    public init(
        _ kind: Kind, survey: String, by signature: Signature, target: Int? = nil, changes: [RecordChange]
    ) {
        self.kind = kind
        self.survey = survey
        self.signature = signature
        self.target = target
        self.changes = changes
    }
}

/// What became of an edit.
public enum EditOutcome: Sendable, Hashable {
    /// It is kept under this number.
    case kept(Int)
    /// Somebody else was faster; nothing was written.
    case conflict([RecordConflict])
}
