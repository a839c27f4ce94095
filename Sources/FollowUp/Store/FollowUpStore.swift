import Survey

/// Keeps follow-up: records, and every edit that made them what they are.
///
/// An edit is kept wholly or not at all, and once it is confirmed it survives the end of the program. A change is only
/// taken when its author saw the record as it is: who writes through this protocol cannot lose what others wrote.
public protocol FollowUpStore: Sendable {
    /// The records of a survey, those that are empty too, by key; and the number of the last edit of the survey, read
    /// at the same moment.
    func records(ofSurvey survey: String) throws(StoreProblem) -> (records: [Record], edition: Int)

    /// The number of the last edit of a survey; 0 where there is none.
    func edition(ofSurvey survey: String) throws(StoreProblem) -> Int

    /// Keeps an edit, or says which records are no longer as its author saw them.
    ///
    /// - Throws: `failed` for an edit that changes a record twice, and why the store cannot be written; nothing is kept.
    func keep(_ edit: Edit) throws(StoreProblem) -> EditOutcome

    /// The edits of a survey, the oldest first.
    func history(ofSurvey survey: String) throws(StoreProblem) -> EditHistory

    /// The edits that changed a record, the oldest first, with the changes of that record alone.
    func history(of key: RecordKey) throws(StoreProblem) -> EditHistory

    /// The ids of the surveys that anything was ever kept for, ascending.
    func followedSurveys() throws(StoreProblem) -> [String]

    /// Removes what is known of persons from before a day, in the records and in their history.
    ///
    /// - Returns: how much was removed; where that is nothing, no edit is kept.
    func forget(_ request: ForgetRequest, by signature: Signature) throws(StoreProblem) -> Forgotten

    /// How much `forget` would remove; nothing is changed.
    func forgettable(_ request: ForgetRequest) throws(StoreProblem) -> Forgotten
}

/// What is to be forgotten about persons.
public struct ForgetRequest: Sendable, Hashable {
    /// The id of the survey.
    public let survey: String
    /// What has not been touched since before this day is forgotten.
    public let before: Day
    /// Whether the names of advisers are removed from the history too.
    public let includesAdvisers: Bool

    /// Forgets what is older than a day.
    public init(survey: String, before: Day, includesAdvisers: Bool = false) {
        self.survey = survey
        self.before = before
        self.includesAdvisers = includesAdvisers
    }
}

/// How much was forgotten.
public struct Forgotten: Sendable, Hashable {
    /// Contacts that are gone.
    public let contacts: Int
    /// Entries and log lines that lost names or notes.
    public let records: Int
    /// Texts that were removed from the history.
    public let texts: Int

    /// So much of each.
    public init(contacts: Int, records: Int, texts: Int) {
        self.contacts = contacts
        self.records = records
        self.texts = texts
    }

    /// Whether there was nothing to forget.
    public var isNothing: Bool { contacts + records + texts == 0 }
}
