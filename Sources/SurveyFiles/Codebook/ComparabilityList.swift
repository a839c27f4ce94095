import Survey

/// Reads what an item or battery of a codebook says of earlier waves.
enum ComparabilityList {
    /// One statement, before it is known which item it is about.
    struct Entry {
        fileprivate let wave: Int
        fileprivate let continued: String?
        fileprivate let degree: Comparability.Degree
        fileprivate let reason: Phrase?

        /// The statement about an item, or about the item of a battery for an area.
        func comparability(of id: String, area: String? = nil) -> Comparability {
            let earlier = continued ?? id
            return Comparability(
                wave: wave, item: area.map { "\(earlier).\($0)" } ?? earlier, degree: degree, reason: reason)
        }
    }

    /// The statements of a list; one a wave, and a reason for each that restricts.
    static func read(_ value: YAMLValue?, _ mistakes: inout Mistakes) -> [Entry] {
        var waves = UniqueIDs()
        return value?.list(&mistakes) { entry, mistakes in
            guard let statement = entry.mapping(["wave", "degree", "reason", "continues"], &mistakes) else {
                return nil
            }
            let wave = statement.required("wave", &mistakes)
            if let wave { waves.note(wave, &mistakes) }
            let year = wave.flatMap { mistakes.attempt($0.integer) }
            let degree: Comparability.Degree? = statement.required("degree", &mistakes, YAMLValue.word)
            let reason = reason(statement, for: degree, &mistakes)
            let continued = statement.optional("continues", &mistakes, YAMLValue.text)
            guard let year, let degree else { return nil }
            return Entry(wave: year, continued: continued, degree: degree, reason: reason)
        } ?? []
    }

    private static func reason(
        _ statement: YAMLMapping, for degree: Comparability.Degree?, _ mistakes: inout Mistakes
    ) -> Phrase? {
        if let degree, degree != .comparable, statement.required("reason", &mistakes) == nil { return nil }
        return statement.optional("reason", &mistakes, YAMLValue.phrase)
    }
}
