import Survey

/// A codebook that was read to its end, whatever is wrong in it: all of its mistakes, or else what it says.
public struct CodebookCheck: Sendable {
    /// Every mistake once, in the order of the file, each with its line, column and the word that it is about.
    public let mistakes: [FileProblem]
    /// What the codebook says; nil when there is any mistake.
    public let codebook: Codebook?
    /// The mistake that reading came upon first.
    let firstMet: FileProblem?

    /// The keys that a codebook may have.
    static let keys: Set<String> = [
        "schema", "survey", "wave", "synthetic", "title", "layout", "missing", "sections", "roles", "areas",
        "scales", "batteries", "items",
    ]

    /// Reads a codebook to its end.
    ///
    /// - Parameters:
    ///   - path: The file as the user named it.
    ///   - register: The register, where it is known; items may name no other frames and classes.
    /// - Throws: Why the file cannot be read, or is no YAML.
    public init(path: String, register: Register? = nil) throws(FileProblem) {
        try self.init(FileBytes.read(path: path), file: path, register: register)
    }

    init(_ bytes: [UInt8], file: String, register: Register?) throws(FileProblem) {
        var mistakes = Mistakes()
        let document = try YAMLValue.document(bytes, file: file)
        let codebook = CodebookCheck.codebook(document, register: register, &mistakes)
        firstMet = mistakes.problems.first
        self.mistakes = mistakes.inOrder
        self.codebook = mistakes.problems.isEmpty ? codebook : nil
    }

    private static func codebook(
        _ document: YAMLValue, register: Register?, _ mistakes: inout Mistakes
    ) -> Codebook? {
        guard let top = document.mapping(keys, &mistakes) else { return nil }
        mistakes.attempt { () throws(FileProblem) in try CodebookReader.checkSchema(of: top) }
        let survey = top.required("survey", &mistakes, YAMLValue.text)
        let wave = top.required("wave", &mistakes, YAMLValue.integer)
        let title = top.required("title", &mistakes, YAMLValue.phrase)
        let isSynthetic = top.optional("synthetic", &mistakes, YAMLValue.flag)
        let layout = LayoutReader.read(top.required("layout", &mistakes), &mistakes)
        let shared = CodebookVocabulary(top, register: register, &mistakes)
        checkRoleColumn(of: top, layout, shared, &mistakes)
        var items = ItemList(shared, layout: layout)
        if let list = top.required("items", &mistakes), let entries = mistakes.attempt(list.list) {
            for entry in entries { items.append(entry, &mistakes) }
        }
        let batteries = items.placedBatteries(&mistakes)
        guard let survey, let wave, let title, let layout else { return nil }
        return Codebook(
            survey: survey, wave: wave, title: title, isSynthetic: isSynthetic ?? false, layout: layout,
            sections: shared.sections, areas: shared.areas, batteries: batteries, items: items.items,
            roles: shared.roles)
    }

    /// Where several people of a unit answer, each row must say who.
    private static func checkRoleColumn(
        of top: YAMLMapping, _ layout: FileLayout?, _ shared: CodebookVocabulary, _ mistakes: inout Mistakes
    ) {
        guard let layout else { return }
        if !shared.roles.isEmpty, layout.role == nil, let place = top["layout"] {
            mistakes.note(place.problem(.missingKey, "role"))
        }
        if shared.roles.isEmpty, layout.role != nil {
            mistakes.note(top.value.problem(.missingKey, "roles"))
        }
    }
}
