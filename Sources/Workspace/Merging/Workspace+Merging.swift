import FollowUp
import Store
import Survey

extension Workspace {
    /// Holds an edited follow-up list against the follow-up of the newest wave, and takes what it changes where that is
    /// wanted: as one edit.
    ///
    /// - Parameters:
    ///   - path: the list, XLSX or CSV.
    ///   - side: whose word counts where both changed the same.
    ///   - takes: whether the changes are written; otherwise nothing is.
    ///   - who: the adviser.
    ///   - moment: now.
    /// - Returns: what is changed, with everything that was wrong in the file.
    /// - Throws: what is wrong with the file as a whole, or why the store cannot be read or written.
    public func mergeList(
        _ path: String, side: MergeSide, takes: Bool, by who: String, at moment: Moment
    ) throws(WorkspaceProblem) -> (merge: ListMerge, issues: [ListIssue]) {
        let file = try WorkspaceProblem.ofFiles { () throws(FileProblem) in
            try ListFile(path: places.path(path), of: wave)
        }
        do {
            let merge: ListMerge
            if takes {
                merge = try desk(places.store(), who, moment)
                    .take(file.rows, side: side, flags: recordedFlags()).merge
            } else if let store = try places.existingStore() {
                merge = try desk(store, who, moment)
                    .merge(file.rows, side: side, flags: recordedFlags())
            } else {
                merge = try desk(MemoryStore(), who, moment)
                    .merge(file.rows, side: side, flags: recordedFlags())
            }
            return (merge, (file.issues + merge.issues).sorted { $0.line < $1.line })
        } catch {
            throw .store(error)
        }
    }

    /// Holds a file of contacts against those that are kept, and takes what it changes where that is wanted: as one edit.
    ///
    /// - Parameters:
    ///   - path: the contacts, XLSX or CSV.
    ///   - takes: whether the changes are written; otherwise nothing is.
    ///   - who: the adviser.
    ///   - moment: now.
    ///   - newID: makes an id that nobody else has.
    /// - Returns: who is added or changed, with everything that was wrong in the file.
    /// - Throws: what is wrong with the file as a whole, or why the store cannot be read or written.
    public func mergeContacts(
        _ path: String, takes: Bool, by who: String, at moment: Moment,
        newID: @escaping @Sendable () -> String
    ) throws(WorkspaceProblem) -> (merge: ContactMerge, issues: [ListIssue]) {
        let file = try WorkspaceProblem.ofFiles { () throws(FileProblem) in
            try ContactFile(path: places.path(path), of: wave.register)
        }
        do {
            guard takes else {
                return (ContactMerge(file.rows, book: try followUp(), newID: newID), file.issues)
            }
            return (
                try desk(places.store(), who, moment).take(file.rows, newID: newID).merge, file.issues
            )
        } catch {
            throw .store(error)
        }
    }

    private func desk<Kept: FollowUpStore>(_ store: Kept, _ who: String, _ moment: Moment) -> FollowUpDesk<
        Kept
    > {
        FollowUpDesk(
            store: store, wave: WaveID(wave), who: who, moment: moment, codesNow: wave.register.codesNow)
    }
}
