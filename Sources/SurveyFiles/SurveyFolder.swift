import FoundationEssentials
import Survey
import SurveyAnalytics

/// A folder with the files of a survey: for each year `codebook-YEAR.yaml`, `register-YEAR.yaml` with the tables
/// that it names, and `answers-YEAR.csv`; for all years together `figures.yaml`, where there is one. A year without a
/// register of its own uses `register.yaml`, which the years share.
public enum SurveyFolder {
    /// Reads all waves of a folder.
    ///
    /// - Parameters:
    ///   - path: The folder as the user named it.
    ///   - importedAt: Seconds since 1970-01-01 in UTC, or nil for demo answers.
    /// - Throws: `.notFound` without a folder or a codebook in it, `.wrongWave` when a file is of another year than
    ///   its name says, and what the readers of the files throw.
    public static func read(path: String, importedAt: Int64? = nil) throws(FileProblem) -> Survey {
        let waves = try years(in: path).map { (year) throws(FileProblem) in
            try wave(year, in: path, importedAt: importedAt)
        }
        guard let survey = Survey(waves: waves) else {
            throw FileProblem(.notFound, file: "\(path)/codebook-*.yaml")
        }
        return survey
    }

    /// The catalogue of figures of a folder, `figures.yaml`; nil where it has none.
    ///
    /// - Parameter path: The folder as the user named it.
    /// - Throws: What the reader of catalogues throws.
    public static func figures(path: String) throws(FileProblem) -> FigureCatalogue? {
        let file = "\(path)/figures.yaml"
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        return try FigureReader.read(path: file)
    }

    private static func wave(
        _ year: Substring, in folder: String, importedAt: Int64?
    ) throws(FileProblem) -> Wave {
        let register = try register(year, in: folder)
        let codebookFile = "\(folder)/codebook-\(year).yaml"
        let codebook = try CodebookReader.read(path: codebookFile, register: register)
        guard String(codebook.wave) == year else { throw FileProblem(.wrongWave, file: codebookFile) }
        return try WaveReader.read(
            path: "\(folder)/answers-\(year).csv", codebook: codebook, register: register,
            importedAt: importedAt)
    }

    /// The register of a year, or else the one that years share.
    private static func register(_ year: Substring, in folder: String) throws(FileProblem) -> Register {
        let (own, shared) = ("\(folder)/register-\(year).yaml", "\(folder)/register.yaml")
        if !FileManager.default.fileExists(atPath: own), FileManager.default.fileExists(atPath: shared) {
            return try RegisterReader.read(path: shared)
        }
        let register = try RegisterReader.read(path: own)
        guard String(register.year) == year else { throw FileProblem(.wrongWave, file: own) }
        return register
    }

    /// The years of the folder's codebooks, ascending.
    private static func years(in folder: String) throws(FileProblem) -> [Substring] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            let exists = FileManager.default.fileExists(atPath: folder)
            throw FileProblem(exists ? .unreadable : .notFound, file: folder)
        }
        return names.sorted()
            .filter { $0.hasPrefix("codebook-") && $0.hasSuffix(".yaml") }
            .map { $0.dropFirst("codebook-".count).dropLast(".yaml".count) }
    }
}
