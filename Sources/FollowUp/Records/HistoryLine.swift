/// An edit as it is told to a user.
public struct HistoryLine: Sendable, Hashable {
    /// What was done.
    public let edit: KeptEdit
    /// When, where the adviser is.
    public let moment: Moment
    /// Whether it holds, or was undone.
    public let holds: Bool

    /// An edit at a moment.
    public init(edit: KeptEdit, moment: Moment, holds: Bool) {
        self.edit = edit
        self.moment = moment
        self.holds = holds
    }
}

extension EditHistory {
    /// The edits that changed anything of a unit, with those changes alone.
    ///
    /// - Parameters:
    ///   - book: tells which unit a record is about.
    ///   - moment: the moment of so many seconds since 1970-01-01 in UTC.
    public func lines(ofUnit unit: String, book: FollowUpBook, moment: (Int64) -> Moment) -> [HistoryLine] {
        edits(ofUnit: unit, in: book).map { edit in
            HistoryLine(edit: edit, moment: moment(edit.signature.when), holds: holds(edit.number))
        }
    }
}
