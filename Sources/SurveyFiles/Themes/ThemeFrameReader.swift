import Survey
import SurveyAnalytics

/// Reads coding frames (YAML): the themes of free texts, and the words by which they are known.
public enum ThemeFrameReader {
    /// Reads the coding frame in a file.
    ///
    /// - Parameter path: the file as the user named it.
    /// - Throws: `.notFound` or `.unreadable`, and what `read(_:file:)` throws.
    public static func read(path: String) throws(FileProblem) -> ThemeFrame {
        try read(FileBytes.read(path: path), file: path)
    }

    /// Reads a coding frame.
    ///
    /// - Parameter file: the file as problems name it.
    /// - Throws: `.malformed`, `.missingKey`, `.unknownKey`, `.badValue` or `.repeated` with line and column. A
    ///   pattern that is none is a bad value.
    public static func read(_ bytes: [UInt8], file: String) throws(FileProblem) -> ThemeFrame {
        let top = try YAMLValue.document(bytes, file: file).mapping(["schema", "items"])
        try CodebookReader.checkSchema(of: top)
        var ids = UniqueIDs()
        return ThemeFrame(
            entries: try top.required("items").list { (item) throws(FileProblem) in
                let keys = try item.mapping(["item", "themes", "except", "words"])
                return ThemeFrame.Entry(
                    item: try ids.unique(keys.required("item")), themes: try themes(keys["themes"]),
                    exceptions: try patterns(keys["except"]), groups: try groups(keys["words"]))
            })
    }

    private static func themes(_ list: YAMLValue?) throws(FileProblem) -> [Theme] {
        var ids = UniqueIDs()
        return try list?.list { (theme) throws(FileProblem) in
            let keys = try theme.mapping(["id", "label", "patterns", "except"])
            return Theme(
                id: try ids.unique(keys.required("id")), label: try keys.required("label").phrase(),
                patterns: try patterns(keys["patterns"]), exceptions: try patterns(keys["except"]))
        } ?? []
    }

    private static func groups(_ list: YAMLValue?) throws(FileProblem) -> [WordGroup] {
        var ids = UniqueIDs()
        return try list?.list { (group) throws(FileProblem) in
            let keys = try group.mapping(["id", "label", "words"])
            return WordGroup(
                id: try ids.unique(keys.required("id")), label: try keys.required("label").phrase(),
                words: try keys.required("words").list { (word) throws(FileProblem) in
                    let keys = try word.mapping(["label", "patterns"])
                    return WordGroup.Member(
                        label: try keys.required("label").phrase(),
                        patterns: try patterns(keys.required("patterns")))
                })
        } ?? []
    }

    private static func patterns(_ list: YAMLValue?) throws(FileProblem) -> [WordPattern] {
        try list?.list { (entry) throws(FileProblem) in
            guard let pattern = WordPattern(try entry.text()) else { throw entry.problem(.badValue) }
            return pattern
        } ?? []
    }
}
