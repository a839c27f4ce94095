import FollowUp
import Survey
import Wording

/// Why something could not be done with files or with the store.
public enum WorkspaceProblem: Error, Sendable, Hashable {
    /// A file is the matter.
    case file(FileProblem)
    /// The store is.
    case store(StoreProblem)
    /// No register of this year is known, and none was named.
    case noRegister(year: Int)
    /// A text was said to mean a unit that the register lacks.
    case unknownMatch(text: String, code: String)

    /// Does something with files, and says what is the matter with them in these terms.
    public static func ofFiles<Result>(
        _ body: () throws(FileProblem) -> Result
    ) throws(WorkspaceProblem) -> Result {
        do {
            return try body()
        } catch {
            throw .file(error)
        }
    }

    /// One plain line: what is wrong, where, and what to do.
    public var phrase: Phrase {
        switch self {
        case .file(let problem): problem.phrase
        case .store(let problem): problem.phrase
        case .noRegister(let year): ImportWords.noRegister(year: year)
        case .unknownMatch(let text, let code): ImportWords.badMatch("\(text)=\(code)")
        }
    }
}
