import Survey

/// Reads the categories of an item or a scale.
enum CategoryList {
    /// Answers hold ticks in 32 bits.
    private static let limit = 32

    /// The categories of a list, with ids and codes that are unique.
    static func read(_ value: YAMLValue) throws(FileProblem) -> [Category] {
        let entries = try value.list()
        guard !entries.isEmpty else { throw value.problem(.badValue) }
        guard entries.count <= limit else {
            throw entries[limit].problem(.badValue, "\(entries.count) > \(limit)")
        }
        var ids = UniqueIDs()
        var codes: Set<Int32> = []
        return try entries.map { (entry) throws(FileProblem) in
            let category = try category(entry, ids: &ids)
            guard codes.insert(category.code).inserted else {
                throw try entry.mapping(keys).required("code").problem(.repeated)
            }
            return category
        }
    }

    private static let keys: Set<String> = ["id", "code", "label", "value", "standing"]

    private static func category(_ entry: YAMLValue, ids: inout UniqueIDs) throws(FileProblem) -> Category {
        let category = try entry.mapping(keys)
        return Category(
            id: try ids.unique(category.required("id")), code: try category.required("code").code(),
            label: try category.required("label").phrase(), value: try category["value"]?.integer(),
            standing: try category["standing"]?.word(Category.Standing.self) ?? .ordinary)
    }
}
