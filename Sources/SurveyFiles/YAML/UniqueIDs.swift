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

    /// The id of an entry, which must not have been met before; nil when that is a mistake.
    mutating func unique(_ entry: YAMLMapping, _ mistakes: inout Mistakes) -> String? {
        entry.required("id", &mistakes).flatMap { note($0, &mistakes) }
    }

    /// The text of a value, which must not have been met before; nil when that is a mistake.
    @discardableResult
    mutating func note(_ value: YAMLValue, _ mistakes: inout Mistakes) -> String? {
        do throws(FileProblem) {
            return try unique(value)
        } catch {
            mistakes.note(error)
            return nil
        }
    }

    /// Whether an id has been met, be its entry whole or not.
    func contains(_ id: String) -> Bool { met.contains(id) }
}
