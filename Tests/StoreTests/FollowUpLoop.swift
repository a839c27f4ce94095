import FollowUp
import Foundation
import Glibc

/// A program of its own that follows units up until it is done or killed.
final class FollowUpLoop {
    private let process = Process()
    private let output = Pipe()
    private var text = Data()

    /// Starts the program that was built beside the tests.
    init(store: String, who: String, first: Int = 1, times: Int) throws {
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "FollowUpLoop")
        process.arguments = [store, who, String(first), String(times)]
        process.standardOutput = output
        try process.run()
    }

    /// Waits until another round has been confirmed; false when the program has ended.
    func awaitConfirmation() -> Bool {
        let more = output.fileHandleForReading.availableData
        text += more
        return !more.isEmpty
    }

    /// Kills the program as `kill -9` does.
    func kill() {
        Glibc.kill(process.processIdentifier, SIGKILL)
    }

    /// Waits for the end.
    ///
    /// - Returns: the exit status, the number of the last round that was confirmed, and the last word where it was none.
    func finish() -> (status: Int32, confirmed: Int?, word: String?) {
        while awaitConfirmation() {}
        process.waitUntilExit()
        let lines = String(decoding: text, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        return (
            process.terminationStatus, lines.last { Int($0) != nil }.flatMap(Int.init),
            lines.last.flatMap { Int($0) == nil ? $0 : nil }
        )
    }
}

extension FollowUpBook {
    /// The rounds that somebody's lines in the log tell of.
    func rounds(by who: String) -> Set<Int> {
        Set(
            log.values.joined().filter { $0.adviser == who }.compactMap {
                $0.draft.agreed.flatMap { Int($0) }
            })
    }
}
