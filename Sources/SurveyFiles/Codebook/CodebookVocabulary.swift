import Survey

/// What a codebook's items refer to: sections, areas, scales, batteries and the usual missing codes.
struct CodebookVocabulary {
    let sections: [Section]
    let areas: [Area]
    let missing: MissingDefaults
    /// The batteries as they are written, in order.
    let batteries: [(id: String, value: YAMLValue)]

    private let register: Register?
    private let scales: [String: [Category]]

    /// Reads these parts of a codebook.
    ///
    /// - Parameter register: The register, where it is known.
    init(_ top: YAMLMapping, register: Register?) throws(FileProblem) {
        self.register = register
        sections = try CodebookVocabulary.sections(top.required("sections"))
        areas = try CodebookVocabulary.areas(top["areas"])
        missing = try MissingDefaults(top["missing"])
        scales = try CodebookVocabulary.scales(top["scales"])
        batteries = try CodebookVocabulary.batteries(top["batteries"])
    }

    /// The id of a section that exists.
    func section(_ value: YAMLValue) throws(FileProblem) -> String {
        let id = try value.text()
        guard sections.contains(where: { $0.id == id }) else { throw value.problem(.danglingReference) }
        return id
    }

    /// The ids of frames that exist, as far as that is known.
    func frames(_ value: YAMLValue?) throws(FileProblem) -> [String] {
        try value?.list { (entry) throws(FileProblem) in
            let id = try entry.text()
            guard register?.frames.contains(where: { $0.id == id }) ?? true else {
                throw entry.problem(.danglingReference)
            }
            return id
        } ?? []
    }

    /// A division and classes of it that exist, as far as that is known.
    func audience(_ value: YAMLValue?) throws(FileProblem) -> Audience? {
        guard let value else { return nil }
        let entry = try value.mapping(["division", "is"])
        let name = try entry.required("division")
        let division = try register?.division(name.text())
        guard register == nil || division != nil else { throw name.problem(.danglingReference) }
        let classes = try entry.required("is").list { (entry) throws(FileProblem) in
            let id = try entry.text()
            guard division.map({ $0.position(ofClass: id) != nil }) ?? true else {
                throw entry.problem(.danglingReference)
            }
            return id
        }
        return Audience(division: try name.text(), classes: classes)
    }

    /// The categories of a named scale.
    func scale(_ value: YAMLValue) throws(FileProblem) -> [Category] {
        guard let scale = scales[try value.text()] else { throw value.problem(.danglingReference) }
        return scale
    }

    private static func sections(_ value: YAMLValue) throws(FileProblem) -> [Section] {
        var ids = UniqueIDs()
        return try value.list { (entry) throws(FileProblem) in
            let section = try entry.mapping(["id", "label"])
            return Section(
                id: try ids.unique(section.required("id")), label: try section.required("label").phrase())
        }
    }

    private static func areas(_ value: YAMLValue?) throws(FileProblem) -> [Area] {
        var ids = UniqueIDs()
        return try value?.list { (entry) throws(FileProblem) in
            let area = try entry.mapping(["id", "label", "short"])
            let label = try area.required("label").phrase()
            return Area(
                id: try ids.unique(area.required("id")), label: label,
                short: try area["short"]?.phrase() ?? label)
        } ?? []
    }

    private static func scales(_ value: YAMLValue?) throws(FileProblem) -> [String: [Category]] {
        var scales: [String: [Category]] = [:]
        for (name, categories) in try value?.entries() ?? [] {
            scales[try name.text()] = try CategoryList.read(categories)
        }
        return scales
    }

    private static func batteries(
        _ value: YAMLValue?
    ) throws(FileProblem) -> [(id: String, value: YAMLValue)] {
        var ids = UniqueIDs()
        return try value?.list { (entry) throws(FileProblem) in
            let id = try entry.mapping(BatteryReader.keys).required("id")
            return (try ids.unique(id), entry)
        } ?? []
    }
}
