import Survey

/// Reads codebooks in the form that docs/codebook.md describes.
public enum CodebookReader {
    /// Reads a codebook.
    ///
    /// - Parameters:
    ///   - path: The file as the user named it.
    ///   - register: The register, where it is known; items may name no other frames and classes.
    /// - Throws: The first mistake, with its line, column and the word that it is about.
    public static func read(path: String, register: Register? = nil) throws(FileProblem) -> Codebook {
        try read(FileBytes.read(path: path), file: path, register: register)
    }

    /// Reads a codebook from a file's content.
    ///
    /// - Parameters:
    ///   - file: The file's name, for problems.
    ///   - register: The register, where it is known; items may name no other frames and classes.
    /// - Throws: The first mistake, with its line, column and the word that it is about.
    public static func read(
        _ bytes: [UInt8], file: String, register: Register? = nil
    ) throws(FileProblem) -> Codebook {
        let check = try CodebookCheck(bytes, file: file, register: register)
        if let first = check.firstMet { throw first }
        guard let codebook = check.codebook else { throw FileProblem(.malformed, file: file) }
        return codebook
    }

    /// Only the first edition of the format exists.
    static func checkSchema(of top: YAMLMapping) throws(FileProblem) {
        let schema = try top.required("schema")
        guard try schema.integer() == 1 else { throw schema.problem(.badValue) }
    }
}
