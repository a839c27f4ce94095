import FollowUp
import Store
import Survey

extension Places {
    /// Removes what is known of persons from before a day, in every survey that was followed up; or says what would go.
    ///
    /// - Parameters:
    ///   - isIncluded: whether the names of advisers are removed from the history too.
    ///   - signature: who removes it, and when; without one nothing is removed.
    /// - Returns: how much of each survey, those left out of which there is nothing to remove.
    public func forget(
        before day: Day, includingAdvisers isIncluded: Bool, by signature: Signature?
    ) throws(StoreProblem) -> [(survey: String, forgotten: Forgotten)] {
        guard let store = try existingStore() else { return [] }
        var found: [(survey: String, forgotten: Forgotten)] = []
        for survey in try store.followedSurveys() {
            let request = ForgetRequest(survey: survey, before: day, includesAdvisers: isIncluded)
            let forgotten =
                if let signature {
                    try store.forget(request, by: signature)
                } else {
                    try store.forgettable(request)
                }
            if !forgotten.isNothing { found.append((survey, forgotten)) }
        }
        return found
    }
}
