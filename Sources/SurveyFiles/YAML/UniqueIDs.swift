import Survey

/// Ids that have been met, so that the second of two equal ones is refused.
struct UniqueIDs {
    private var met: Set<String> = []

    /// The text of a value that must not have been met before.
    mutating func unique(_ value: YAMLValue) throws(FileProblem) -> String {
        let id = try value.text()
        guard met.insert(id).inserted else { throw value.problem(.repeated) }
        return id
    }
}
