import FollowUp
import Survey
import Wording

/// Why something could not be done with files or with the store.
public enum WorkspaceProblem: Error, Sendable, Hashable {
    /// A file is the matter.
    case file(FileProblem)
    /// The store is.
    case store(StoreProblem)

    /// One plain line: what is wrong, where, and what to do.
    public var phrase: Phrase {
        switch self {
        case .file(let problem): problem.phrase
        case .store(let problem): problem.phrase
        }
    }
}
