import Dashboard
import FollowUp
import Survey
import Wording
import Workspace

extension Workspace {
    /// How the free texts of the newest wave are read; nothing but the reason where a file or the store cannot be.
    var themes: Themes {
        do throws(FileProblem) {
            let frame = try codingFrame().frame
            do throws(StoreProblem) {
                return Themes(frame: frame, corrections: try corrections(of: wave).holding)
            } catch {
                return Themes(frame: frame, problem: error.phrase)
            }
        } catch {
            return Themes(problem: error.phrase)
        }
    }
}
