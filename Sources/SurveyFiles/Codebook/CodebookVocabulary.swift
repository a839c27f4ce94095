import Survey

/// What a codebook's items refer to: sections, roles, areas, scales, batteries and the usual missing codes.
struct CodebookVocabulary {
    let sections: [Section]
    let roles: [RespondentRole]
    let areas: [Area]
    let missing: MissingDefaults
    /// The batteries as they are written, in order.
    let batteries: [(id: String, value: YAMLValue)]

    private let register: Register?
    private let scales: [String: CategoryList]
    private let known: Known

    /// The ids of all entries, be they whole or not: who refers to one of them makes no mistake.
    private struct Known {
        var sections = UniqueIDs()
        var roles = UniqueIDs()
        var areas = UniqueIDs()
        var batteries = UniqueIDs()
    }

    /// Reads these parts of a codebook.
    ///
    /// - Parameter register: The register, where it is known.
    init(_ top: YAMLMapping, register: Register?, _ mistakes: inout Mistakes) {
        var known = Known()
        self.register = register
        sections = CodebookVocabulary.sections(
            top.required("sections", &mistakes), &known.sections, &mistakes)
        roles = RoleList.read(top["roles"], &known.roles, &mistakes)
        areas = CodebookVocabulary.areas(top["areas"], &known.areas, &mistakes)
        missing = MissingDefaults(top["missing"], &mistakes)
        scales = CodebookVocabulary.scales(top["scales"], &mistakes)
        batteries = CodebookVocabulary.batteries(top["batteries"], &known.batteries, &mistakes)
        self.known = known
    }

    /// The id of the section that an item or battery stands in, which must exist.
    func section(of entry: YAMLMapping, _ mistakes: inout Mistakes) -> String? {
        reference("section", of: entry, to: known.sections, &mistakes)
    }

    /// The id of the role that answers an item or battery: one that exists, where the codebook has roles.
    func role(of entry: YAMLMapping, _ mistakes: inout Mistakes) -> String? {
        guard !roles.isEmpty else {
            entry.refuse("answered-by", mistakes: &mistakes)
            return nil
        }
        return reference("answered-by", of: entry, to: known.roles, &mistakes)
    }

    /// The id that a key names, which must be one of these.
    private func reference(
        _ key: String, of entry: YAMLMapping, to ids: UniqueIDs, _ mistakes: inout Mistakes
    ) -> String? {
        guard let value = entry.required(key, &mistakes), let id = mistakes.attempt(value.text) else {
            return nil
        }
        if !ids.contains(id) { mistakes.note(value.problem(.danglingReference)) }
        return id
    }

    /// Whether an area exists.
    func hasArea(_ id: String) -> Bool { known.areas.contains(id) }

    /// Whether a battery exists, be it whole or not.
    func hasBattery(_ id: String) -> Bool { known.batteries.contains(id) }

    /// The ids of frames that exist, as far as that is known.
    func frames(_ value: YAMLValue?, _ mistakes: inout Mistakes) -> [String] {
        value?.list(&mistakes) { entry, mistakes in
            guard let id = mistakes.attempt(entry.text) else { return nil }
            if let register, register.frame(id) == nil { mistakes.note(entry.problem(.danglingReference)) }
            return id
        } ?? []
    }

    /// A division and classes of it that exist, as far as that is known.
    func audience(_ value: YAMLValue?, _ mistakes: inout Mistakes) -> Audience? {
        guard let entry = value?.mapping(["division", "is"], &mistakes) else { return nil }
        let classes = entry.required("is", &mistakes)
        guard let name = entry.required("division", &mistakes), let id = mistakes.attempt(name.text)
        else { return nil }
        let division = register?.division(id)
        if register != nil, division == nil { mistakes.note(name.problem(.danglingReference)) }
        let ids = classes?.list(&mistakes) { entry, mistakes in
            guard let id = mistakes.attempt(entry.text) else { return String?.none }
            if let division, division.position(ofClass: id) == nil {
                mistakes.note(entry.problem(.danglingReference))
            }
            return id
        }
        return ids.map { Audience(division: id, classes: $0) }
    }

    /// The categories of a named scale; nil when there is none of that name.
    func scale(_ value: YAMLValue, _ mistakes: inout Mistakes) -> CategoryList? {
        guard let name = mistakes.attempt(value.text) else { return nil }
        if scales[name] == nil { mistakes.note(value.problem(.danglingReference)) }
        return scales[name]
    }

    private static func sections(
        _ value: YAMLValue?, _ ids: inout UniqueIDs, _ mistakes: inout Mistakes
    ) -> [Section] {
        value?.list(&mistakes) { entry, mistakes in
            guard let section = entry.mapping(["id", "label"], &mistakes) else { return nil }
            let id = ids.unique(section, &mistakes)
            let label = section.required("label", &mistakes, YAMLValue.phrase)
            guard let id, let label else { return nil }
            return Section(id: id, label: label)
        } ?? []
    }

    private static func areas(
        _ value: YAMLValue?, _ ids: inout UniqueIDs, _ mistakes: inout Mistakes
    ) -> [Area] {
        value?.list(&mistakes) { entry, mistakes in
            guard let area = entry.mapping(["id", "label", "short"], &mistakes) else { return nil }
            let id = ids.unique(area, &mistakes)
            let label = area.required("label", &mistakes, YAMLValue.phrase)
            let short = area.optional("short", &mistakes, YAMLValue.phrase)
            guard let id, let label else { return nil }
            return Area(id: id, label: label, short: short ?? label)
        } ?? []
    }

    private static func scales(_ value: YAMLValue?, _ mistakes: inout Mistakes) -> [String: CategoryList] {
        guard let value, let entries = mistakes.attempt(value.entries) else { return [:] }
        var scales: [String: CategoryList] = [:]
        for (name, categories) in entries {
            guard let name = mistakes.attempt(name.text) else { continue }
            scales[name] = CategoryList(categories, &mistakes)
        }
        return scales
    }

    private static func batteries(
        _ value: YAMLValue?, _ ids: inout UniqueIDs, _ mistakes: inout Mistakes
    ) -> [(id: String, value: YAMLValue)] {
        value?.list(&mistakes) { entry, mistakes in
            // The keys are looked at once, when the battery itself is read.
            var ignored = Mistakes()
            guard let battery = entry.mapping(BatteryReader.keys, &ignored) else {
                _ = mistakes.attempt(entry.entries)
                return nil
            }
            return ids.unique(battery, &mistakes).map { ($0, entry) }
        } ?? []
    }
}
