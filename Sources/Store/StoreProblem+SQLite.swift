import FollowUp
import GRDB
import Glibc

extension StoreProblem {
    /// Runs a body that asks SQLite, and says in our own terms what went wrong.
    static func translating<Result>(_ path: String, _ body: () throws -> Result) throws(StoreProblem)
        -> Result
    {
        do {
            return try body()
        } catch let problem as StoreProblem {
            throw problem
        } catch let error as DatabaseError {
            throw StoreProblem(kind(of: error, path: path), path: path, subject: error.message ?? "")
        } catch {
            throw StoreProblem(.failed, path: path, subject: "\(error)")
        }
    }

    private static func kind(of error: DatabaseError, path: String) -> Kind {
        // The memory that programs share beside the file is the first thing that a full disk refuses.
        if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE { return .diskFull }
        return switch error.resultCode {
        case .SQLITE_FULL: .diskFull
        case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
        case .SQLITE_READONLY: .unwritable
        case .SQLITE_CANTOPEN: access(path, R_OK) == 0 ? .unwritable : .unreadable
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
        default: .failed
        }
    }
}
