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
        let top = try YAMLValue.document(bytes, file: file).mapping([
            "schema", "survey", "wave", "synthetic", "title", "layout", "missing", "sections", "areas",
            "scales",
            "batteries", "items",
        ])
        try checkSchema(of: top)
        let layout = try layout(top.required("layout"))
        let shared = try CodebookVocabulary(top, register: register)
        var items = ItemList(shared, layout: layout)
        for entry in try top.required("items").list() { try items.append(entry) }
        return Codebook(
            survey: try top.required("survey").text(), wave: try top.required("wave").integer(),
            title: try top.required("title").phrase(), isSynthetic: try top["synthetic"]?.flag() ?? false,
            layout: layout, sections: shared.sections, areas: shared.areas,
            batteries: try items.placedBatteries(), items: items.items)
    }

    /// Only the first edition of the format exists.
    static func checkSchema(of top: YAMLMapping) throws(FileProblem) {
        let schema = try top.required("schema")
        guard try schema.integer() == 1 else { throw schema.problem(.badValue) }
    }

    private static func layout(_ value: YAMLValue) throws(FileProblem) -> FileLayout {
        let layout = try value.mapping(["unit", "completed", "answered-on", "respondent", "ignored"])
        return FileLayout(
            unit: try layout.required("unit").text(),
            completed: try layout["completed"].map { (value) throws(FileProblem) in try completed(value) },
            answeredOn: try layout["answered-on"]?.text(), respondent: try layout["respondent"]?.text(),
            ignored: try layout["ignored"]?.texts() ?? [])
    }

    private static func completed(_ value: YAMLValue) throws(FileProblem) -> CompletedColumn {
        let completed = try value.mapping(["column", "codes"])
        return CompletedColumn(
            name: try completed.required("column").text(),
            codes: try completed.required("codes").list { (code) throws(FileProblem) in try code.code() })
    }
}
