import Foundation

/// The files of the demo survey, as a user would hand them over.
enum Sources {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/survey").path
    static let answers = folder + "/answers-2017.csv"
    static let codebook = folder + "/codebook-2017.yaml"
    static let register = folder + "/register-2017.yaml"

    /// The answers without a byte order mark.
    static func answersText() throws -> String {
        let text = try String(contentsOfFile: answers, encoding: .utf8)
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }

    /// The arguments that import a file.
    static func importing(_ file: String = answers, codebook: String = codebook, more: [String] = [])
        -> [String]
    {
        ["import", file, "--wave", "2017", "--codebook", codebook, "--yes"] + more
    }

    /// The arguments that import the answers of a year.
    static func importing(year: Int) -> [String] {
        [
            "import", folder + "/answers-\(year).csv", "--wave", String(year), "--codebook",
            folder + "/codebook-\(year).yaml", "--yes",
        ]
    }
}
