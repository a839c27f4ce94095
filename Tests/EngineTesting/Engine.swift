import Foundation

/// The other engine: Python with the packages that Tests/Engines/requirements.txt names.
public enum Engine {
    /// Why a program of the engine gave no answer.
    public struct Failure: Error, CustomStringConvertible {
        /// What went wrong, in a line.
        public let description: String
    }

    /// The folder that everything else lies in.
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Runs a program of Tests/Engines and gives what it writes.
    ///
    /// - Throws: `Failure` when Python is not where the Makefile puts it, or when the program does not end well.
    public static func run(_ program: String, _ arguments: [String] = [], input: Data = Data()) throws -> Data
    {
        let script = root.appending(path: "Tests/Engines/\(program)").path()
        return try output(of: python(), ["-B", script] + arguments, input: input)
    }

    /// The interpreter: the one that the Makefile names, else the one that it makes.
    private static func python() throws -> String {
        let named = ProcessInfo.processInfo.environment["REGIONBLIKK_PYTHON"]
        let path = named ?? root.appending(path: ".build-engine/bin/python").path()
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Failure(description: "no Python at \(path): `make .build-engine/made` puts it there")
        }
        return path
    }

    /// Runs any program and gives what it writes to its output; it may read `input`.
    public static func output(of program: String, _ arguments: [String], input: Data = Data()) throws -> Data
    {
        let file = FileManager.default.temporaryDirectory.appending(path: "engine-\(UUID())")
        try input.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = output
        try process.run()
        let read = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(program) \(arguments) ended with \(process.terminationStatus)")
        }
        return read
    }
}
