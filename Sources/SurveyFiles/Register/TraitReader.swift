import Survey

/// Reads by what a register's units are found to be alike.
struct TraitReader {
    let characteristics: [Characteristic]
    let divisions: [Division]
    let series: [YearSeries]

    /// The traits that a register's `similarity` lists; none without it.
    func traits(_ value: YAMLValue?) throws(FileProblem) -> [UnitTrait] {
        var ids = UniqueIDs()
        return try value?.list { (entry) throws(FileProblem) in
            let trait = try entry.mapping([
                "characteristic", "division", "series", "from", "to", "scale", "label",
            ])
            let (name, source, label) = try source(trait)
            _ = try ids.unique(name)
            return UnitTrait(
                source: source, scale: try trait["scale"]?.word(UnitTrait.Scale.self) ?? .plain,
                label: try trait["label"]?.phrase() ?? label)
        } ?? []
    }

    /// Where the values stand, the id that says so, and what they are called there.
    private func source(
        _ trait: YAMLMapping
    ) throws(FileProblem) -> (name: YAMLValue, source: UnitTrait.Source, label: Phrase) {
        if let name = trait["characteristic"] {
            try trait.refuse("division", "series", "from", "to")
            let found = try characteristics.first(named: name, \.id)
            return (name, .characteristic(found.id), found.label)
        }
        if let name = trait["division"] {
            try trait.refuse("series", "from", "to")
            let found = try divisions.first(named: name, \.id)
            return (name, .division(found.id), found.label)
        }
        let name = try trait.required("series")
        let found = try series.first(named: name, \.id)
        let (first, last) = (try trait.required("from"), try trait.required("to"))
        let from = try first.integer()
        guard try last.integer() >= from else { throw last.problem(.badValue) }
        return (name, .series(found.id, from: from, to: try last.integer()), found.label)
    }
}

extension Array {
    /// The element whose id a value names.
    fileprivate func first(
        named name: YAMLValue, _ id: (Element) -> String
    ) throws(FileProblem) -> Element {
        let wanted = try name.text()
        guard let found = first(where: { id($0) == wanted }) else { throw name.problem(.danglingReference) }
        return found
    }
}
