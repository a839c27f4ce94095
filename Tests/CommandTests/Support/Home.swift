import Foundation

/// A home of its own for each test, thrown away after it.
final class Home {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "regionblikk-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The path of a file in the home.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// Writes a file into the home and gives its path.
    func write(_ bytes: Data, as name: String) throws -> String {
        let path = path(name)
        try bytes.write(to: URL(filePath: path))
        return path
    }

    /// The content of a file in the home.
    func read(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }

    /// The names of the files in the home itself, sorted.
    var names: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { !$0.hasPrefix(".") }.sorted()
        }
    }
}
