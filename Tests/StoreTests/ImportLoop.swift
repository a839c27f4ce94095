import Foundation
import Glibc

/// A program of its own that imports waves until it is done or killed.
final class ImportLoop {
    private let process = Process()
    private let output = Pipe()
    private var text = Data()

    /// Starts the program that was built beside the tests.
    init(store: String, survey: String, times: Int32) throws {
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "ImportLoop")
        process.arguments = [store, survey, String(times)]
        process.standardOutput = output
        try process.run()
    }

    /// Waits until another import has been confirmed; false when the program has ended.
    func awaitConfirmation() -> Bool {
        let more = output.fileHandleForReading.availableData
        text += more
        return !more.isEmpty
    }

    /// Kills the program as `kill -9` does.
    func kill() {
        Glibc.kill(process.processIdentifier, SIGKILL)
    }

    /// Waits for the end, and gives the exit status and the number of the last import that was confirmed.
    func finish() -> (status: Int32, confirmed: Int32) {
        while awaitConfirmation() {}
        process.waitUntilExit()
        let lines = String(decoding: text, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        return (process.terminationStatus, lines.dropLast().last.flatMap { Int32($0) } ?? 0)
    }
}
