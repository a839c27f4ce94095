import Dashboard
import Dispatch
import FollowUp
import Foundation
import Wording
import Workspace

extension EffectPerformer {
    /// Reads the follow-up, and from then on looks every other second whether another program has written.
    func readBook() -> Action? {
        let action = bookAction()
        watch()
        return action
    }

    /// The follow-up as it is now; why it cannot be read is said once, by what reads the survey.
    private func bookAction() -> Action? {
        guard let book = try? session.workspace.followUp() else { return nil }
        note(edition: book.edition)
        return .book(book, today: Moment.now.day)
    }

    /// Brings the follow-up when another program has written, and a new day when there is one.
    func lookForNews() -> Action? {
        let edition = try? session.workspace.followUpEdition()
        guard isNews(edition: edition, day: Moment.now.day) else { return nil }
        return bookAction()
    }

    func followUp(_ request: FollowUpRequest, by who: String) -> Action {
        do {
            let result = try session.workspace.perform(request, by: who, at: .now) { UUID().uuidString }
            note(edition: result.book.edition)
            return .followedUp(result)
        } catch {
            return .failed(error.phrase)
        }
    }

    func history(ofUnit unit: Int) -> Action {
        do {
            let workspace = session.workspace
            let code = workspace.wave.register.units[unit].code
            let lines = try workspace.followUpHistory().lines(
                ofUnit: code, book: workspace.followUp(), moment: Moment.init(local:))
            return .history(unit: unit, lines)
        } catch {
            return .failed(error.phrase)
        }
    }
}
