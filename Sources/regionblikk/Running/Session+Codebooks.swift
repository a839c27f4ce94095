import Survey
import Workspace

extension Session {
    /// Everything that is wrong in a codebook.
    func checked(_ file: String, register: String?) throws(Failure) -> (
        mistakes: [FileProblem], codebook: Codebook?
    ) {
        do throws(FileProblem) {
            return try workspace.checkCodebook(file, register: register)
        } catch {
            throw Failure(error, language)
        }
    }
}
