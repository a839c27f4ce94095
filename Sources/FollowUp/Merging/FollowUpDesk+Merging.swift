extension FollowUpDesk {
    /// Holds an edited list against the follow-up.
    ///
    /// - Parameters:
    ///   - rows: the rows of the list.
    ///   - side: whose word counts where both changed the same.
    ///   - flags: the flags of a unit as they are now, by its code.
    public func merge(
        _ rows: [EditedRow], side: MergeSide, flags: @escaping @Sendable (String) -> [RecordedFlag]
    ) throws(StoreProblem) -> ListMerge {
        let (history, book) = (try store.history(ofSurvey: wave.survey), try currentBook())
        // A list of entries makes no records that need an id of their own.
        let maker = EditMaker(
            book: book, signature: signature, today: moment.day, flags: flags, newID: { "" })
        return ListMerge(rows, maker: maker, history: history, side: side)
    }

    /// Takes what an edited list changes, as one edit; whatever others write meanwhile is merged with.
    ///
    /// - Returns: what was merged, and the number of the edit; nil where nothing changed.
    public func take(
        _ rows: [EditedRow], side: MergeSide, flags: @escaping @Sendable (String) -> [RecordedFlag]
    ) throws(StoreProblem) -> (merge: ListMerge, edit: Int?) {
        while true {
            let merge = try merge(rows, side: side, flags: flags)
            guard !merge.records.isEmpty else { return (merge, nil) }
            let edit = Edit(.imported, survey: wave.survey, by: signature, changes: merge.records)
            if case .kept(let number) = try store.keep(edit) { return (merge, number) }
        }
    }

    /// Takes the contacts of a file, as one edit.
    ///
    /// - Parameter newID: makes an id that nobody else has.
    /// - Returns: what was merged, and the number of the edit; nil where nothing changed.
    public func take(
        _ rows: [ContactRow], newID: @escaping @Sendable () -> String
    ) throws(StoreProblem) -> (merge: ContactMerge, edit: Int?) {
        while true {
            let merge = ContactMerge(rows, book: try currentBook(), newID: newID)
            guard !merge.records.isEmpty else { return (merge, nil) }
            let edit = Edit(.contacts, survey: wave.survey, by: signature, changes: merge.records)
            if case .kept(let number) = try store.keep(edit) { return (merge, number) }
        }
    }
}
