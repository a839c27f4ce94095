import Survey

extension YAMLValue {
    /// A mapping that may have these keys and no others; nil when it is no mapping. Every other key is noted.
    func mapping(_ keys: Set<String>, _ mistakes: inout Mistakes) -> YAMLMapping? {
        guard let entries = mistakes.attempt(entries) else { return nil }
        var values: [String: YAMLValue] = [:]
        for (name, value) in entries {
            guard let key = mistakes.attempt(name.text) else { continue }
            if !keys.contains(key) {
                mistakes.note(name.problem(.unknownKey))
            } else if !value.isNull {
                values[key] = value
            }
        }
        return YAMLMapping(value: self, values: values)
    }

    /// What a function makes of the entries of a list, without those that it makes nothing of.
    func list<Element>(
        _ mistakes: inout Mistakes, _ element: (YAMLValue, inout Mistakes) -> Element?
    ) -> [Element] {
        (mistakes.attempt(list) ?? []).compactMap { element($0, &mistakes) }
    }

    /// The texts of a list.
    func texts(_ mistakes: inout Mistakes) -> [String] {
        list(&mistakes) { entry, mistakes in mistakes.attempt(entry.text) }
    }
}

extension YAMLMapping {
    /// How the value of a key is read, such as `YAMLValue.text`.
    typealias Reading<Result> = (YAMLValue) -> () throws(FileProblem) -> Result

    /// The value of a key that must be there.
    func required(_ key: String, _ mistakes: inout Mistakes) -> YAMLValue? {
        mistakes.attempt { () throws(FileProblem) in try required(key) }
    }

    /// What is read of the value of a key that must be there.
    func required<Result>(
        _ key: String, _ mistakes: inout Mistakes, _ read: Reading<Result>
    ) -> Result? {
        required(key, &mistakes).flatMap { mistakes.attempt(read($0)) }
    }

    /// What is read of the value of a key that may be there.
    func optional<Result>(
        _ key: String, _ mistakes: inout Mistakes, _ read: Reading<Result>
    ) -> Result? {
        self[key].flatMap { mistakes.attempt(read($0)) }
    }

    /// Notes keys that mean nothing beside the others.
    func refuse(_ keys: String..., mistakes: inout Mistakes) {
        for key in keys {
            if let value = self[key] { mistakes.note(value.problem(.unknownKey, key)) }
        }
    }
}
