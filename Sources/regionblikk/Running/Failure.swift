import FollowUp
import Survey
import Workspace

/// Why a command did not do what it was asked: one line for the user, and how the program ends.
struct Failure: Error, Sendable {
    let status: ExitStatus
    /// One line, or nothing where nobody listens any more.
    let line: String

    init(_ status: ExitStatus, _ line: String) {
        self.status = status
        self.line = line
    }

    init(_ problem: FileProblem, _ language: Language) {
        self.init(ExitStatus(problem.kind), problem.phrase[language])
    }

    init(_ problem: WorkspaceProblem, _ language: Language) {
        switch problem {
        case .file(let file): self.init(file, language)
        case .store(let store): self.init(ExitStatus(store.kind), problem.phrase[language])
        case .noRegister, .unknownMatch: self.init(.wrongUsage, problem.phrase[language])
        }
    }
}

extension ExitStatus {
    init(_ kind: FileProblem.Kind) {
        switch kind {
        case .notFound, .unreadable: self = .noInput
        case .unwritable, .noFolder, .fileExists: self = .cannotCreate
        case .diskFull, .stopped: self = .cannotWrite
        case .empty, .badEncoding, .unterminatedQuote, .malformed, .missingKey, .unknownKey, .badValue,
            .unknownKind, .repeated, .danglingReference, .refusedAsStrict, .wrongWave, .noKnownUnit,
            .notSpreadsheet, .encrypted, .missingPart, .brokenPart, .brokenSPSS, .tooLarge,
            .cellOutside:
            self = .badData
        }
    }

    init(_ kind: StoreProblem.Kind) {
        switch kind {
        case .unwritable: self = .cannotCreate
        case .unreadable: self = .noInput
        case .diskFull, .locked, .failed: self = .cannotWrite
        case .newerVersion, .damaged, .waveExists: self = .badData
        case .noSuchWave, .noSuchCorrection: self = .wrongUsage
        }
    }
}
