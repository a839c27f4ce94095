import Foundation

/// What became of one run of the built program.
struct Run {
    let status: Int32
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }

    /// The lines of standard error.
    var errorLines: [Substring] { errors.split(separator: "\n") }

    /// The answer as JSON.
    func json() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: output) as? [String: Any] ?? [:]
    }

    /// Runs the program in a home.
    ///
    /// - Parameters:
    ///   - variables: more of the environment; they win.
    ///   - shell: a line of shell in which `"$@"` stands for the program and its arguments.
    init(
        _ arguments: [String], in home: Home, variables: [String: String] = [:],
        shell: String = #"exec "$@""#
    ) throws {
        let files = try (Run.file(in: home, "out"), Run.file(in: home, "err"))
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", shell, "sh", try Run.program] + arguments
        process.currentDirectoryURL = home.folder
        process.environment = [
            "HOME": home.folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color",
        ].merging(variables) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = files.0.handle
        process.standardError = files.1.handle
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = try Data(contentsOf: files.0.url)
        errors = String(decoding: try Data(contentsOf: files.1.url), as: UTF8.self)
    }

    /// The program lies beside the tests.
    private static var program: String {
        get throws {
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(filePath: tests).deletingLastPathComponent().appending(path: "regionblikk").path
        }
    }

    private static func file(in home: Home, _ name: String) throws -> (url: URL, handle: FileHandle) {
        let url = home.folder.appending(path: ".\(name)")
        try Data().write(to: url)
        return (url, try FileHandle(forWritingTo: url))
    }
}
