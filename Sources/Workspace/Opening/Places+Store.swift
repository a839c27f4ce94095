import FollowUp
import Store
import Survey

extension Places {
    /// The store, or nil when nothing has been kept yet.
    func existingStore() throws(StoreProblem) -> SQLiteStore? {
        guard let database else { return nil }
        return try SQLiteStore.openExisting(at: database)
    }

    /// The imported survey, nil when nothing is imported.
    func storedSurvey() -> Result<Survey?, StoreProblem> {
        Result { () throws(StoreProblem) in try existingStore()?.survey() }
    }

    /// The store, made when it is not there.
    func store() throws(StoreProblem) -> SQLiteStore {
        guard let database else { throw StoreProblem(.unwritable, path: "HOME") }
        return try SQLiteStore.open(at: database)
    }
}

extension Result where Failure == StoreProblem {
    /// Why there is no result.
    var problem: StoreProblem? {
        guard case .failure(let problem) = self else { return nil }
        return problem
    }
}
